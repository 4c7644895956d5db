import { guard, MOST_FAILURES } from '../platform/guard.ts';

let told = 0;
let tell: (error: unknown) => void = console.error;

/** Names who is told of errors; it is not named here, so that what is guarded runs outside an extension too. */
export function tellFailuresTo(listener: (error: unknown) => void): void {
  tell = listener;
}

/** Runs what the page or the browser wakes us for; an error costs marks, never the page, and the popup tells of it. */
export const guarded = guard((error) => {
  told += 1;
  if (told <= MOST_FAILURES) tell(error);
});
