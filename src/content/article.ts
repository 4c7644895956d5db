import { elementsBelow, positionOf, rootOf } from './dom.ts';
import { hasElements, isShadowRoot } from './nodes.ts';
import type { ReadBlock } from './read-block.ts';

const { DOCUMENT_POSITION_DISCONNECTED, DOCUMENT_POSITION_FOLLOWING } = Node;

/** How many blocks are put in or taken out one by one; for more the whole order is gone through. */
const FEW = 16;

/** The blocks of a page, those of its shadow roots among them, in the order in which they are read. */
export class Article {
  private order: ReadBlock[] = [];
  private readonly byContainer = new Map<Node, ReadBlock[]>();

  get blocks(): readonly ReadBlock[] {
    return this.order;
  }

  /** Whether the container has text of its own, beside what its nested blocks hold. */
  hasTextIn(container: Node): boolean {
    return this.byContainer.has(container);
  }

  /** Takes out the blocks of a container itself. They stay in the order until `update`. */
  removeOf(container: Node): readonly ReadBlock[] {
    const blocks = this.byContainer.get(container) ?? [];
    this.byContainer.delete(container);
    return blocks;
  }

  /** Takes out the blocks of a node and of everything below it, but for what lies in shadow roots. */
  removeBelow(node: Node): readonly ReadBlock[] {
    if (this.byContainer.size === 0) return [];
    const own = this.removeOf(node);
    if (!hasElements(node)) return own;
    const removed = [...own];
    for (const element of elementsBelow(node)) {
      const blocks = this.byContainer.get(element);
      if (!blocks) continue;
      removed.push(...blocks);
      this.byContainer.delete(element);
    }
    return removed;
  }

  /** Makes a new block known by its container; it has its place after `update`. */
  add(block: ReadBlock): void {
    const { container } = block.block;
    const others = this.byContainer.get(container);
    if (others) others.push(block);
    else this.byContainer.set(container, [block]);
  }

  /**
   * Leaves out the removed blocks and puts the added ones in where they stand in the document.
   * @param isSorted whether the added ones follow one another as in the document
   */
  update(removed: ReadonlySet<ReadBlock>, added: readonly ReadBlock[], isSorted: boolean): void {
    if (removed.size > FEW) this.order = this.order.filter((block) => !removed.has(block));
    else {
      for (const block of removed) {
        const at = this.order.indexOf(block);
        // A reading that failed may have left blocks without a place.
        if (at >= 0) this.order.splice(at, 1);
      }
    }
    // Browsers compare each with the one before it, which Chromium tells at once if it is asked about that one.
    const sorted = isSorted ? added : added.toSorted((a, b) => (isBefore(b, a) ? 1 : -1));
    const last = this.order.at(-1);
    const [first] = sorted;
    if (!first) return;
    if (!last || isBefore(last, first)) this.order = this.order.length > 0 ? this.order.concat(sorted) : [...sorted];
    else if (sorted.length <= FEW) for (const block of sorted) this.order.splice(placeOf(block, this.order), 0, block);
    else this.order = merge(this.order, sorted);
  }
}

function merge(kept: readonly ReadBlock[], added: readonly ReadBlock[]): ReadBlock[] {
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

function isBefore({ block: one }: ReadBlock, { block: other }: ReadBlock): boolean {
  return one.anchor === other.anchor ? one.offset < other.offset : precedes(one.anchor, other.anchor);
}

/** Whether a node is seen before another one: a shadow root stands where its host does, before the host's own children. */
function precedes(one: Node, other: Node): boolean {
  const position = positionOf(one, other);
  if ((position & DOCUMENT_POSITION_DISCONNECTED) === 0) return (position & DOCUMENT_POSITION_FOLLOWING) !== 0;
  const ones = hostsOf(one);
  for (const [root, hostOfOther] of hostsOf(other)) {
    const hostOfOne = ones.get(root);
    if (hostOfOne) return (positionOf(hostOfOne, hostOfOther) & DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  return false;
}

/** For each root around a node, from the inside out: the node itself, or the host in which it stands there. */
function hostsOf(node: Node): Map<Node, Node> {
  const hosts = new Map<Node, Node>();
  let inside = node;
  let root = rootOf(inside);
  hosts.set(root, inside);
  while (isShadowRoot(root)) {
    inside = root.host;
    root = rootOf(inside);
    hosts.set(root, inside);
  }
  return hosts;
}
