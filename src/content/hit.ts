import { newRange } from './dom.ts';
import type { PaintedFinding, ReadBlock } from './read-block.ts';

export interface Hit {
  readonly block: ReadBlock;
  readonly painted: PaintedFinding;
}

/** The boxes of the painted words, one a line. */
export function boxesOf(range: StaticRange): DOMRect[] {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return [];
  const live = newRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The page has shortened the text since: the change is about to be read.
    return [];
  }
  return [...live.getClientRects()];
}

export function isInside(boxes: readonly DOMRect[], x: number, y: number): boolean {
  return boxes.some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/** Finds the mark whose words lie under a point of the viewport. */
export function hitAt(
  x: number,
  y: number,
  shown: readonly Hit[],
  shadowRoots: readonly ShadowRoot[],
): Hit | undefined {
  const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots: [...shadowRoots] });
  const node = caret?.offsetNode;
  if (!node) return undefined;
  return shown.find(({ block, painted }) => {
    const { range } = painted.mark;
    return block.block.nodesOf(painted.finding).some((text) => text === node) && isInside(boxesOf(range), x, y);
  });
}
