import type { Balance, CategoryId, Counts } from '../engine/index.ts';

/**
 * `reading` while not all text has been read, `done` after, `paused` when the settings keep it from reading, `waiting` when
 * they let it be read and the reader has to ask for it,
 * `unreadable` when the document holds no prose that the engine can read (PDF, another language, XML …).
 */
export type FrameState = 'reading' | 'done' | 'waiting' | 'paused' | 'unreadable';

/** What is told of a frame and of a whole tab. */
interface Report {
  readonly state: FrameState;
  /** How much of the text has been read, from 0 to 1; of a tab that of the frame that is least far. */
  readonly progress: number;
  /** Whether there is more text than is read. */
  readonly limit: boolean;
  /** All findings of the balanced view by kind, whether the kind is shown or not. */
  readonly counts: Counts;
  /** Of the shown kinds alone. */
  readonly balance: Balance;
  /** `location.hostname` of the frame, or of the tab's top frame. */
  readonly site: string;
}

/** What one frame tells about itself. Settings never travel by message: storage is the bus. */
export interface FrameReport extends Report {
  /** Differs for every document, so that the report of a new page is not added to those of the page before. */
  readonly visit: string;
}

/** The frames of a tab, added up. */
export interface TabSummary extends Report {
  /** The ids of the frames in which an attribution was found, with or without a name; 0 is the top frame. */
  readonly frames: readonly number[];
}

/** The words of one finding as a list shows them, with what stands around them. */
export interface Excerpt {
  /** Good for `reveal` in the same frame, as long as the page stays as it is. */
  readonly id: number;
  readonly category: CategoryId;
  readonly before: string;
  readonly mark: string;
  readonly after: string;
}

/** A source that the page names, how often, and where it does so first. */
export interface NamedSource extends Omit<Excerpt, 'id' | 'category'> {
  readonly words: string;
  readonly count: number;
}
