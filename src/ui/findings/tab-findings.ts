import { callFrames } from '../../platform/messages.ts';
import { callStepFrames } from '../../platform/step-messages.ts';
import type { Excerpt, NamedSource, TabSummary } from '../../platform/reports.ts';
import { sourcesOf } from './named-sources.ts';

/** A finding somewhere in a tab. */
export interface TabFinding {
  readonly frameId: number;
  readonly excerpt: Excerpt;
}

/** The findings of all frames of a tab, frame by frame in reading order. */
export async function findingsIn(tabId: number, { frames }: TabSummary): Promise<TabFinding[]> {
  const lists = await Promise.all(
    frames.map(async (frameId) => (await callFrames.excerpts(tabId, frameId)).map((excerpt) => ({ frameId, excerpt }))),
  );
  return lists.flat();
}

/** The sources that all frames of a tab name, most often named first. */
export async function namedSourcesIn(tabId: number, { frames }: TabSummary): Promise<NamedSource[]> {
  const lists = await Promise.all(frames.map(async (frameId) => sourcesOf(await callFrames.named(tabId, frameId))));
  return lists.flat().toSorted((a, b) => b.count - a.count);
}

/** Scrolls the page to a finding and opens its card, the only one in the tab. */
export function revealIn(tabId: number, { frameId, excerpt }: TabFinding): void {
  void callStepFrames.hideCard(tabId).then(() => callFrames.reveal(tabId, frameId, excerpt.id));
}
