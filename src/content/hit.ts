import { closest, contains, elementsFromPoint, newRange, parentElementOf } from './dom.ts';
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
  const find = (isThere: (text: Text) => boolean) =>
    shown.find(
      ({ block, painted }) =>
        block.block.nodesOf(painted.finding).some(isThere) && isInside(boxesOf(painted.mark.range), x, y),
    );
  const hit = find((text) => text === node);
  if (hit) return hit;
  const covered = underLink(x, y);
  return covered && find((text) => parentElementOf(text) === covered);
}

/** What lies under a link that a page has laid over the whole of a teaser, whose words are seen through it. */
function underLink(x: number, y: number): Element | undefined {
  const [top, ...others] = elementsFromPoint(x, y);
  const link = top && closest(top, 'a');
  return link ? others.find((other) => !contains(link, other)) : undefined;
}

/** Marks are painted anew whenever a page changes, and paragraphs read anew; the words stay where they stand. */
export function isSameHit(one: Hit, other: Hit): boolean {
  const [{ finding, mark }, now] = [one.painted, other.painted];
  if (one.block === other.block) return finding.start === now.finding.start;
  return (
    finding.category === now.finding.category &&
    mark.range.startContainer === now.mark.range.startContainer &&
    mark.range.startOffset === now.mark.range.startOffset &&
    wordsOf(one) === wordsOf(other)
  );
}

function wordsOf({ block: { block }, painted: { finding } }: Hit): string {
  return block.text.slice(finding.start, finding.end);
}
