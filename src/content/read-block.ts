import { type Finding, Paragraph, readParagraph } from '../engine/index.ts';
import { isVisible, styleOf } from './dom.ts';
import type { Mark } from './highlighter.ts';
import { outerElementOf } from './nodes.ts';
import type { TextBlock } from './text-block.ts';

/** A finding that is painted. */
export interface PaintedFinding {
  readonly finding: Finding;
  readonly mark: Mark;
}

const NONE: readonly never[] = [];

/** A block of the page, what the engine read in it, and what is painted of it. */
export class ReadBlock extends Paragraph {
  painted: readonly PaintedFinding[] = NONE;

  constructor(readonly block: TextBlock) {
    super(readParagraph(block.text));
  }
}

/** The element whose style decides how a finding's words look, and whether they are seen at all. */
export function elementOf(block: TextBlock, finding: Finding): Element | null {
  return outerElementOf(block.nodeOf(finding.start));
}

/** An element that has no box of its own is seen where the one around it is. */
export function isSeen(element: Element | null): boolean {
  if (element === null || isVisible(element)) return true;
  return styleOf(element).display === 'contents' && isSeen(outerElementOf(element));
}
