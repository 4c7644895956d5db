import { guard, MOST_FAILURES } from '../platform/failure.ts';
import { tellFailure } from '../platform/failure-messages.ts';

let told = 0;

/** Runs what the page or the browser wakes us for; an error costs marks, never the page, and the popup tells of it. */
export const guarded = guard((error) => {
  told += 1;
  if (told <= MOST_FAILURES) void tellFailure(error);
});
