import { browser } from '../platform/browser.ts';
import type { Failure } from '../platform/failure.ts';
import { MOST_FAILURES } from '../platform/guard.ts';
import { inTurn } from '../platform/in-turn.ts';
import { failuresKey, parseFailures } from '../platform/kept-failures.ts';

/** Each is kept after the one before. */
const afterOthers = inTurn();

/** Keeps the first failures of each tab for as long as the browser runs. */
export function keepFailure(tabId: number, failure: Failure): Promise<void> {
  return afterOthers(async () => {
    const before = await kept(tabId);
    if (before.length < MOST_FAILURES)
      await browser.storage.session.set({ [failuresKey(tabId)]: [...before, failure] });
  });
}

/** Also those that are being kept just now. */
export function forgetFailures(tabId: number): Promise<void> {
  return afterOthers(() => browser.storage.session.remove(failuresKey(tabId)));
}

async function kept(tabId: number): Promise<Failure[]> {
  return parseFailures((await browser.storage.session.get(failuresKey(tabId)))[failuresKey(tabId)]);
}
