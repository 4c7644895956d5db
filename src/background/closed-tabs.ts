import { browser } from '../platform/browser.ts';
import { forgetFailures } from './failures.ts';
import { forget } from './tab-store.ts';

/** The keys of session storage under which something is kept of a tab. */
const KEPT = /^(?:tab|failed)-(\d+)$/;

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
  const kept = Object.keys(await browser.storage.session.get(null)).flatMap((key) => KEPT.exec(key)?.[1] ?? []);
  if (kept.length === 0) return;
  const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
  const closed = new Set(kept.map(Number).filter((id) => !open.has(id)));
  await Promise.all([...closed].map(forgetTab));
}

async function forgetTab(tabId: number): Promise<void> {
  await Promise.all([forget(tabId), forgetFailures(tabId)]);
}
