import { type Finding, Paragraph, readParagraph } from '../engine/index.ts';
import { attributeOf, isVisible, localNameOf, openRootOf, parentElementOf, slotOf, styleOf } from './dom.ts';
import type { Mark } from './highlighter.ts';
import { isElement, outerElementOf } from './nodes.ts';
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

/** Whether a node that has no box of its own, as a text, is seen: where what it is laid out in is. */
export function isSeen(node: Node): boolean {
  const around = outerElementOf(node);
  if (!around) return true;
  if (parentElementOf(node) === around) {
    // Of its own children a host shows those for which it has a slot, and closed details show the summary alone.
    if (openRootOf(around)) {
      const slot = slotOf(node);
      return slot !== null && isSeen(slot);
    }
    if (localNameOf(around) === 'details' && attributeOf(around, 'open') === null)
      return isElement(node) && localNameOf(node) === 'summary';
  }
  return isVisible(around) || (styleOf(around).display === 'contents' && isSeen(around));
}
