import { browser } from '../platform/browser.ts';
import { type Failure, parseFailure } from '../platform/failure.ts';
import { MOST_FAILURES } from '../platform/guard.ts';
import { inTurn } from '../platform/in-turn.ts';

/** Stands for the background and the extension's own pages, which belong to no tab. */
export const OURSELVES = -1;

const keyOf = (tabId: number): string => `failed-${tabId}`;

/** Each is kept after the one before. */
const afterOthers = inTurn();

/** Keeps the first failures of each tab for as long as the browser runs. */
export function keepFailure(tabId: number, failure: Failure): Promise<void> {
  return afterOthers(async () => {
    const before = await kept(tabId);
    if (before.length < MOST_FAILURES) await browser.storage.session.set({ [keyOf(tabId)]: [...before, failure] });
  });
}

/** What went wrong in a tab, and in the extension itself. */
export async function failuresOf(tabId: number): Promise<Failure[]> {
  return [...(await kept(tabId)), ...(await kept(OURSELVES))];
}

export async function forgetFailures(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

async function kept(tabId: number): Promise<Failure[]> {
  const stored: unknown = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)];
  return Array.isArray(stored) ? stored.flatMap((failure) => parseFailure(failure) ?? []) : [];
}
