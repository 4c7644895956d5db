import { elementsBelow } from './dom.ts';
import type { ReadBlock } from './read-block.ts';

/** The blocks of one document or shadow root in the order in which they are read. */
export class Article {
  private order: ReadBlock[] = [];
  private readonly byContainer = new Map<Node, ReadBlock[]>();

  constructor(readonly root: Node) {}

  get blocks(): readonly ReadBlock[] {
    return this.order;
  }

  /** Whether the container has text of its own, beside what its nested blocks hold. */
  hasTextIn(container: Node): boolean {
    return this.byContainer.has(container);
  }

  /** Takes out the blocks of a container itself. */
  removeOf(container: Node): ReadBlock[] {
    const blocks = this.byContainer.get(container) ?? [];
    this.byContainer.delete(container);
    return blocks;
  }

  /** Takes out the blocks of a node and of everything below it. */
  removeBelow(node: Node): ReadBlock[] {
    if (this.byContainer.size === 0) return [];
    const removed = this.removeOf(node);
    if (!(node instanceof Element || node instanceof Document || node instanceof DocumentFragment)) return removed;
    for (const element of elementsBelow(node)) removed.push(...this.removeOf(element));
    return removed;
  }

  /**
   * Puts new blocks in where they stand in the document and leaves out the removed ones. Blocks that were taken out before
   * stay in the order until then. Each run of new blocks is in order; two runs may interleave.
   */
  update(removed: ReadonlySet<ReadBlock>, runs: readonly (readonly ReadBlock[])[]): void {
    const kept = removed.size === 0 ? this.order : this.order.filter((block) => !removed.has(block));
    const still = runs.flat().filter((block) => !removed.has(block));
    const added = runs.length > 1 ? still.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)) : still;
    for (const block of added) {
      const { container } = block.block;
      const others = this.byContainer.get(container);
      if (others) others.push(block);
      else this.byContainer.set(container, [block]);
    }
    this.order = added.length === 0 ? kept : merge(kept, added);
  }
}

function merge(kept: readonly ReadBlock[], added: readonly ReadBlock[]): ReadBlock[] {
  if (kept.length === 0) return [...added];
  const merged: ReadBlock[] = [];
  let from = 0;
  for (const block of added) {
    const place = placeOf(block, kept);
    while (from < place) {
      const next = kept[from];
      if (next) merged.push(next);
      from += 1;
    }
    merged.push(block);
  }
  return merged.concat(kept.slice(from));
}

/** How many of the kept blocks stand before this one. */
function placeOf(block: ReadBlock, kept: readonly ReadBlock[]): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = kept[middle];
    if (other && isBefore(other, block)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBefore(one: ReadBlock, other: ReadBlock): boolean {
  return (one.block.anchor.compareDocumentPosition(other.block.anchor) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
