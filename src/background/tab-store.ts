import { browser } from '../platform/browser.ts';
import { inTurn } from '../platform/in-turn.ts';
import type { FrameReport } from '../platform/reports.ts';
import { type Frames, framesKey, parseFrames, withReport } from '../platform/tab-counts.ts';
import { framesOf } from '../platform/tab-frames.ts';
import { keptUnder } from '../platform/tab-keys.ts';

export interface TabFrames {
  readonly tabId: number;
  readonly frames: Frames;
}

/** Each look at the store waits for the one before. */
const afterOthers = inTurn();

interface Arrived {
  readonly tabId: number;
  readonly frameId: number;
  readonly report: FrameReport;
}

let arrived: Arrived[] = [];

/** A tab whose frames have reported. */
export interface TakenIn extends TabFrames {
  /** A new document in the top frame has ended other frames: some may be its own, which reported before it. */
  readonly hasEnded: boolean;
}

/**
 * Takes in a report. Those that arrive while the store is being written are taken in together: a page of five hundred frames
 * costs a few writes. Resolves with each tab that is new by now, which may be none: an earlier report told of this one, too.
 */
export function addReport(tabId: number, frameId: number, report: FrameReport): Promise<TakenIn[]> {
  arrived.push({ tabId, frameId, report });
  return afterOthers(takeIn);
}

async function takeIn(): Promise<TakenIn[]> {
  const taken = arrived;
  arrived = [];
  const tabs = [...new Set(taken.map(({ tabId }) => tabId))];
  return Promise.all(
    tabs.map(async (tabId) => {
      let frames = await framesOf(tabId);
      let hasEnded = false;
      for (const one of taken) {
        if (one.tabId !== tabId) continue;
        const before = sizeOf(frames);
        frames = withReport(frames, one.frameId, one.report);
        hasEnded ||= sizeOf(frames) < before;
      }
      await browser.storage.session.set({ [framesKey(tabId)]: frames });
      return { tabId, frames, hasEnded };
    }),
  );
}

const sizeOf = (frames: Frames): number => Object.keys(frames).length;

/** Every tab of which something is known. */
export async function knownTabs(): Promise<TabFrames[]> {
  const stored = Object.entries(await browser.storage.session.get(null));
  return stored.flatMap(([key, frames]) => {
    const under = keptUnder(key);
    return under?.kept === 'tab' ? [{ tabId: under.tabId, frames: parseFrames(frames) }] : [];
  });
}

export function forget(tabId: number): Promise<void> {
  return afterOthers(() => browser.storage.session.remove(framesKey(tabId)));
}
