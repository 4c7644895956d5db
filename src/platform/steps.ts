/** Forward to the next mark, or back to the one before. */
export type Direction = 1 | -1;

/** The place of a mark among all that are shown in a tab, from 1; 0 when it is none of them any more. */
export interface Count {
  readonly at: number;
  readonly total: number;
}

/** Where a frame is among its own marks. */
export interface MarkPlace {
  /** How many marks the frame shows. */
  readonly total: number;
  /** The index of the mark that was current last. Half a step before an index: no mark is, and that one comes next. */
  readonly at: number;
  /** When that was, in milliseconds of `Date.now`; 0 where none was. */
  readonly when: number;
  /** Whether the card is open on it. */
  readonly isOpen: boolean;
}
