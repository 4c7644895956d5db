import { browser } from '../platform/browser.ts';
import { keptUnder } from '../platform/tab-keys.ts';
import { forgetFailures } from './failures.ts';
import { forget } from './tab-store.ts';

/**
 * Keeps nothing of a tab that is closed, from now on; and nothing of those that were closed before: a background that the
 * browser was just stopping may not have heard of them, or may have been stopped before it could forget.
 */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  void forgetUnheard();
}

async function forgetUnheard(): Promise<void> {
  // In this order: a tab that is opened in between is no closed one.
  const known = Object.keys(await browser.storage.session.get(null)).flatMap((key) => keptUnder(key)?.tabId ?? []);
  if (known.length === 0) return;
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  const closed = new Set(known.filter((id) => !open.has(id)));
  await Promise.all([...closed].map(forgetTab));
}

async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([forget(tabId), forgetFailures(tabId)]);
}
