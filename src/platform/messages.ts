import type { Counts } from '../engine/index.ts';

/**
 * What one frame tells about itself. Settings never travel by message: storage is the bus.
 * `reading` while not all text has been read, `done` after, `paused` when the settings keep it from reading,
 * `unreadable` when this document holds no prose that the engine can read (PDF, another language, XML …).
 */
export interface FrameReport {
  readonly state: 'reading' | 'done' | 'paused' | 'unreadable';
  /** All findings of the balanced view by kind, whether the kind is shown or not. */
  readonly counts: Counts;
  /** `location.hostname` of this frame. */
  readonly site: string;
}

/** Calls a content script makes to the background. */
export interface BackgroundCalls {
  /** Sent whenever this frame's report changes; the background sums the frames of the tab and sets the badge. */
  report(report: FrameReport): void;
}
