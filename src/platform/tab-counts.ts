import { addBalances, addCounts, totalOf } from '../engine/index.ts';
import { parseReport } from './parse-message.ts';
import type { FrameReport, FrameState, TabSummary } from './reports.ts';
import { keyOf } from './tab-keys.ts';

/** The last report of each frame of a tab, by frame id; 0 is the top frame. */
export type Frames = Readonly<Record<number, FrameReport>>;

/** Where session storage keeps the frames of a tab. */
export const framesKey = (tabId: number): string => keyOf('tab', tabId);

/** Reads what session storage keeps; what is no report is left out. */
export function parseFrames(stored: unknown): Frames {
  if (typeof stored !== 'object' || stored === null) return {};
  const frames: Record<number, FrameReport> = {};
  for (const [frameId, raw] of Object.entries(stored)) {
    const report = parseReport(raw);
    if (report) frames[Number(frameId)] = report;
  }
  return frames;
}

/** Takes in a report. A new document in the top frame ends all frames of the one before. */
export function withReport(frames: Frames, frameId: number, report: FrameReport): Frames {
  const isNewPage = frameId === 0 && frames[0] !== undefined && frames[0].visit !== report.visit;
  return isNewPage ? { [frameId]: report } : { ...frames, [frameId]: report };
}

/** A tab is still reading while one of its frames is, and is done when one that can be read is done. */
const STATES_BY_WEIGHT: readonly FrameState[] = ['reading', 'done', 'waiting', 'paused', 'unreadable'];

/** Adds up the frames of a tab; undefined while none has reported. */
export function summarize(frames: Frames): TabSummary | undefined {
  const reports = Object.values(frames);
  const top = frames[0];
  const [first] = reports;
  if (!first) return undefined;
  const states = new Set(reports.map(({ state }) => state));
  return {
    state: topDecides(top) ?? STATES_BY_WEIGHT.find((state) => states.has(state)) ?? first.state,
    progress: Math.min(...reports.map(({ state, progress }) => (state === 'reading' ? progress : 1))),
    limit: reports.some(({ limit }) => limit),
    counts: addCounts(reports.map(({ counts }) => counts)),
    balance: addBalances(reports.map(({ balance }) => balance)),
    site: (top ?? first).site,
    frames: Object.keys(frames)
      .map(Number)
      .filter((id) => frames[id] && hasAttributions(frames[id])),
  };
}

function hasAttributions({ counts, balance }: FrameReport): boolean {
  return totalOf(counts) > 0 || balance.named > 0;
}

/** Frames of advertisements are read although the page around them is not: the page is what the reader asks about. */
function topDecides(top: FrameReport | undefined): FrameState | undefined {
  return top && top.state !== 'reading' && top.state !== 'done' ? top.state : undefined;
}
