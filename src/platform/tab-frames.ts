import { browser } from './browser.ts';
import type { TabSummary } from './reports.ts';
import { type Frames, framesKey, parseFrames, summarize } from './tab-counts.ts';

/**
 * What the frames of a tab have reported. It lies in session storage: a background that was stopped finds it again, and pages
 * of ours read it without waking the background, which would take as long as all else that a popup does.
 */
export async function framesOf(tabId: number): Promise<Frames> {
  const stored = await browser.storage.session.get(framesKey(tabId));
  return parseFrames(stored[framesKey(tabId)]);
}

/** What is known of a tab; undefined when none of its frames has reported. */
export async function summaryOf(tabId: number): Promise<TabSummary | undefined> {
  return summarize(await framesOf(tabId));
}
