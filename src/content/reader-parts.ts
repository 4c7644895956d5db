import type { ReadBlock } from './read-block.ts';

/** What a reader is given by the page around it. */
export interface ReaderParts {
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly textLimit?: number | undefined;
  /** Called with each root whose changes have to be watched. */
  readonly onRoot: (root: Node) => void;
  /** Called with each block as soon as it is read by itself. */
  readonly onRead: (block: ReadBlock) => void;
}
