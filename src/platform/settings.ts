import type { CategoryId } from '../engine/index.ts';

/** What the reader has chosen. What is *off* is stored, so that a new category is on for everyone. */
export interface Settings {
  /** Nothing is read on any page. */
  readonly paused: boolean;
  /** Host names (as in `location.hostname`; the empty string stands for file pages) that are not read. */
  readonly pausedSites: readonly string[];
  readonly disabledCategories: readonly CategoryId[];
}

export const DEFAULTS: Settings = { paused: false, pausedSites: [], disabledCategories: [] };
