import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until the answer is neither false nor undefined.
 * @param limit milliseconds until it gives up
 * @throws {Error} the last error, or one that says how long it waited
 */
export async function until<T>(ask: () => Promise<T | false | undefined>, limit = 15_000): Promise<T> {
  const end = performance.now() + limit;
  let failure: unknown;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== undefined) return answer;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    await delay(25);
  }
  throw failure instanceof Error ? failure : new Error(`Nothing came of it in ${limit} ms.`);
}
