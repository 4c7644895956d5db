/** How many errors are told, and kept, of one document: the first tell most. */
export const MOST_FAILURES = 5;

/** Runs what the browser calls us for. This is the one place in which errors of ours end, and each is told. */
export function guard(tell: (error: unknown) => void): (task: () => unknown) => void {
  return (task) => {
    try {
      const outcome = task();
      if (outcome instanceof Promise) outcome.catch(tell);
    } catch (error) {
      tell(error);
    }
  };
}
