/** What the driver asks of the measuring content script, and what it answers: as JSON in events of the page's window. */

export const WAYS = [
  'walk',
  'pipe',
  'collect',
  'ours',
  'innerhtml',
  'mark.js',
  'mark.js-phrases',
  'live-alone',
  'live-ours',
] as const;
export type Way = (typeof WAYS)[number];

export interface Ask {
  readonly way: Way;
  /** How many times over the body is built anew first; at 0 it is as it came, and as cold as a page can be. */
  readonly copies: number;
  /** Whether garbage is collected before. */
  readonly collects: boolean;
}

/** One run of one way. Milliseconds. */
export interface Run {
  readonly total: number;
  /** The pieces of main-thread work between which the page had its turn. */
  readonly slices: readonly number[];
  /** The slice in which the first mark was registered, from 1 on, and all work until its end; undefined where there was none. */
  readonly first?: { readonly slice: number; readonly ms: number };
  /** How much of the time on the clock was work. */
  readonly share?: number;
  readonly marks: number;
}

export const ASK = 'bench-ask';
export const ANSWER = 'bench-answer';

/** What has been found in a page, and how. */
export interface Scan {
  /** The marked words as they were found while the page changed. */
  readonly live: readonly string[];
  /** Those that a reader finds who comes now. */
  readonly fresh: readonly string[];
  /** Milliseconds for which the main thread was held. */
  readonly slices: readonly number[];
  /** What went wrong. */
  readonly errors: readonly string[];
}
