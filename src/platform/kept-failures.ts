import { browser } from './browser.ts';
import { type Failure, parseFailure } from './failure.ts';

/** Stands for the background and the extension's own pages, which belong to no tab. */
export const OURSELVES = -1;

/** Failures lie in session storage, where pages of ours read them without waking the background. */
export const keyOf = (tabId: number): string => `failed-${tabId}`;

/** What went wrong in a tab, and in the extension itself. */
export async function failuresOf(tabId: number): Promise<Failure[]> {
  const stored = await browser.storage.session.get([keyOf(tabId), keyOf(OURSELVES)]);
  return [...parseFailures(stored[keyOf(tabId)]), ...parseFailures(stored[keyOf(OURSELVES)])];
}

export function parseFailures(stored: unknown): Failure[] {
  return Array.isArray(stored) ? stored.flatMap((failure) => parseFailure(failure) ?? []) : [];
}
