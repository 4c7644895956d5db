import { browser } from './browser.ts';
import { type Failure, parseFailure } from './failure.ts';
import { keyOf } from './tab-keys.ts';

/** Stands for the background and the extension's own pages, which belong to no tab. */
export const OURSELVES = -1;

/** Failures lie in session storage, where pages of ours read them without waking the background. */
export const failuresKey = (tabId: number): string => keyOf('failed', tabId);

/** What went wrong in a tab, and in the extension itself. */
export async function failuresOf(tabId: number): Promise<Failure[]> {
  const stored = await browser.storage.session.get([failuresKey(tabId), failuresKey(OURSELVES)]);
  return [...parseFailures(stored[failuresKey(tabId)]), ...parseFailures(stored[failuresKey(OURSELVES)])];
}

export function parseFailures(stored: unknown): Failure[] {
  return Array.isArray(stored) ? stored.flatMap((failure) => parseFailure(failure) ?? []) : [];
}
