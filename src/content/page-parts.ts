import type { FrameReport } from '../platform/reports.ts';
import type { Slices } from './slices.ts';

/** What a page is given by the frame around it. */
export interface PageParts {
  readonly root: Document;
  readonly prefix: string;
  /** The host name on which phrases may be ignored; none where it makes no difference. */
  readonly site?: string;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** Called with a shadow root in which something is painted. */
  readonly onMarkedRoot: (root: ShadowRoot) => void;
  /** Called when frames have been removed from the page. */
  readonly onFramesGone?: () => void;
  readonly onReport: (report: PageReport) => void;
  /** UTF-16 code units of text that are read at most; what comes after is left unread. */
  readonly textLimit?: number;
  /** How work is cut into slices: another way than the usual one is for measuring. */
  readonly newSlices?: (onTurn: () => void) => Slices;
}

export type PageReport = Pick<FrameReport, 'state' | 'progress' | 'limit' | 'counts' | 'balance'>;
