import { browser } from '../platform/browser.ts';
import { parseReport } from '../platform/parse-message.ts';
import type { FrameReport } from '../platform/messages.ts';
import { type Frames, withReport } from './tab-counts.ts';

/** Keeps the frames of each tab where a background that was stopped and woken again finds them. */
const keyOf = (tabId: number): string => `tab-${tabId}`;

/** Reports of one tab come close together: each is taken in before the next one. */
let last: Promise<unknown> = Promise.resolve();

export function addReport(tabId: number, frameId: number, report: FrameReport): Promise<Frames> {
  const added = last.then(async () => {
    const frames = withReport(await framesOf(tabId), frameId, report);
    await browser.storage.session.set({ [keyOf(tabId)]: frames });
    return frames;
  });
  last = added.catch(() => undefined);
  return added;
}

export async function framesOf(tabId: number): Promise<Frames> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return parseFrames(stored[keyOf(tabId)]);
}

/** Every tab of which something is known. */
export async function knownTabs(): Promise<{ readonly tabId: number; readonly frames: Frames }[]> {
  const stored = Object.entries(await browser.storage.session.get(null));
  return stored.flatMap(([key, frames]) => {
    const [, tabId] = /^tab-(\d+)$/.exec(key) ?? [];
    return tabId === undefined ? [] : [{ tabId: Number(tabId), frames: parseFrames(frames) }];
  });
}

export function forget(tabId: number): Promise<void> {
  const forgotten = last.then(() => browser.storage.session.remove(keyOf(tabId)));
  last = forgotten.catch(() => undefined);
  return forgotten;
}

function parseFrames(stored: unknown): Frames {
  if (typeof stored !== 'object' || stored === null) return {};
  const frames: Record<number, FrameReport> = {};
  for (const [frameId, raw] of Object.entries(stored)) {
    const report = parseReport(raw);
    if (report) frames[Number(frameId)] = report;
  }
  return frames;
}
