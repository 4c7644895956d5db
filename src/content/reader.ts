import { Discourse } from '../engine/index.ts';
import { Article } from './article.ts';
import { aroundIn, blocksBelow, containerOf, isLeftOut, type Walk } from './blocks.ts';
import { isConnected, rootOf, sizeOf } from './dom.ts';
import { isBelow, isRooted, isShadowRoot, outermost, outerOf } from './nodes.ts';
import { isPrepared, prepareFor } from './prepare.ts';
import { ReadBlock } from './read-block.ts';
import type { ReaderParts } from './reader-parts.ts';
import { remembered } from './remembered.ts';
import type { Slices } from './slices.ts';
import type { TextBlock } from './text-block.ts';
import type { Changes } from './watch.ts';

/** UTF-16 code units of text that are read of one document: about ten novels. */
const TEXT_LIMIT = 5_000_000;

/** How often the reading of a part begins anew, because the page has changed under it, before it is read without a pause. */
const TRIES = 3;

/** Reads the text of a page and of its shadow roots, and keeps what was read in step with the page. */
export class Reader {
  private readonly article = new Article();
  private readonly discourse = new Discourse();
  private readonly known = new Set<Node>();
  /** Blocks that were read and have no place now, by their first node: what is the same need not be read again. */
  private readonly spare = new Map<Text, ReadBlock>();
  /** Blocks that were read and are not in the discourse yet. Not all come into it: the page may change before. */
  private readonly fresh = new Set<ReadBlock>();
  private length = 0;
  private visited = 0;
  private limited = false;

  constructor(private readonly parts: ReaderParts) {}

  get blocks(): readonly ReadBlock[] {
    return this.article.blocks;
  }

  /** The document and the shadow roots that are read. */
  get roots(): ReadonlySet<Node> {
    return this.known;
  }

  /** How much of the page has been gone through, from 0 to 1: an estimate by its elements. */
  get progress(): number {
    let all = 1;
    for (const root of this.known) if (root instanceof Document) all += sizeOf(root);
    return Math.min(1, this.visited / all);
  }

  /** Whether the page has more text than is read. */
  get isLimited(): boolean {
    return this.limited;
  }

  /** Takes in a document or shadow root; true when it is new. */
  addRoot(root: Node): boolean {
    if (this.known.has(root)) return false;
    this.known.add(root);
    this.parts.onRoot(root);
    return true;
  }

  /** Reads what is below a node before its turn, as far as the slice goes. */
  readAhead(node: Node, slices: Slices): void {
    const walk = blocksBelow(node, { shadowRootOf: this.parts.shadowRootOf, enters: () => false });
    for (const block of walk) {
      if (this.spare.has(block.anchor)) continue;
      this.spare.set(block.anchor, this.readAnew(block));
      if (slices.used) return;
    }
  }

  /** Reads what has changed; returns the blocks that are gone. `settle` then says what the changes mean for all others. */
  async update(changes: Changes, slices: Slices): Promise<readonly ReadBlock[]> {
    const removed = new Set<ReadBlock>();
    const added = new Set<ReadBlock>(); // A block that is found again is in both.
    let takes = 0;
    // If the page changes what stands around them meanwhile, there is a record of it, and they are read again.
    const around = remembered(aroundIn);
    const drop = (blocks: readonly ReadBlock[]) => {
      for (const block of blocks) {
        if (!added.delete(block)) removed.add(block);
        this.length -= block.block.text.length;
        this.spare.set(block.block.anchor, block);
      }
    };
    const take = async (node: Node, shallow: boolean): Promise<void> => {
      if (!isConnected(node) || !this.known.has(rootOf(node))) return;
      takes += 1;
      drop(shallow ? this.article.removeOf(node) : this.article.removeBelow(node));
      const outside = around(outerOf(node));
      // Whether the node itself is left out, the walk sees.
      if (outside.isLeftOut) return;
      const late: ShadowRoot[] = [];
      const enters = (root: ShadowRoot) => {
        if (this.addRoot(root)) {
          if (shallow) late.push(root);
        } else if (!shallow) drop(this.article.removeBelow(root));
        takes += 1;
        return !shallow;
      };
      const shadowRootOf = (element: Element) => {
        this.visited += 1;
        // A style may have made an inline element of what was a block.
        if (shallow) drop(this.article.removeOf(element));
        return this.parts.shadowRootOf(element);
      };
      await this.read(node, { shadowRootOf, enters, shallow, around: outside }, slices, drop, added);
      for (const root of late) await take(root, false);
    };
    for (const node of changes.removed) drop(this.article.removeOf(node));
    // What has moved may stand in something that is left out, with the roots below it.
    const mayBeSetAside = changes.setAside || [...changes.removed].some(isConnected);
    for (const root of this.known) {
      if (isRooted(root, this.known) && !(mayBeSetAside && isLeftOut(root))) continue;
      drop(this.article.removeBelow(root));
      this.known.delete(root);
    }
    for (const node of changes.added) if (isShadowRoot(node)) this.addRoot(node);
    for (const node of outermost(changes.added)) await take(node, false);
    for (const node of changes.edited) if (!isBelow(node, changes.added)) await take(node, true);
    for (const node of changes.parted) {
      if (!isBelow(node, changes.added) && !changes.edited.has(node) && this.article.hasTextIn(node))
        await take(node, true);
    }
    this.article.update(removed, [...added], takes < 2);
    for (const block of removed) if (!added.has(block) && !this.fresh.has(block)) this.discourse.remove(block);
    for (const block of added) {
      if (this.fresh.delete(block)) this.discourse.add(block);
      if (slices.used) await slices.next();
    }
    const gone = [...removed, ...this.fresh].filter((block) => !added.has(block));
    this.spare.clear();
    this.fresh.clear();
    return gone;
  }

  /** Nothing more is read. */
  stop(): void {
    this.length = Infinity;
  }

  /** Decides everything in the light of the whole article: after each step, the block in which something else is found now. */
  settle(): Generator<ReadBlock | undefined, void> {
    return this.discourse.settle(this.article.blocks);
  }

  /** Reads the blocks below a node into `added`. Where the page changes so that the place is lost, it begins anew. */
  private async read(
    node: Node,
    walk: Walk,
    slices: Slices,
    drop: (blocks: readonly ReadBlock[]) => void,
    added: Set<ReadBlock>,
  ): Promise<void> {
    // The run around a new inline element belongs to its container, which is read as a whole by itself.
    const outside = containerOf(node);
    if (!isPrepared()) await prepareFor(node, this.parts.shadowRootOf, slices);
    for (let attempt = 1; ; attempt += 1) {
      const blocks = blocksBelow(node, walk);
      let step = blocks.next();
      while (step.done !== true && !this.isFull()) {
        if (outside === node || step.value.container !== outside) this.takeIn(step.value, added);
        const pauses = slices.used && attempt <= TRIES;
        if (pauses) await slices.next();
        step = blocks.next(pauses);
      }
      if (step.done !== true || step.value || !isConnected(node)) return;
      drop(walk.shallow === true ? this.article.removeOf(node) : this.article.removeBelow(node));
    }
  }

  private takeIn(block: TextBlock, added: Set<ReadBlock>): void {
    let read = this.spare.get(block.anchor);
    if (read?.block.isSameAs(block) === true) this.spare.delete(block.anchor);
    else read = this.readAnew(block);
    this.article.add(read);
    added.add(read);
    this.length += block.text.length;
  }

  private readAnew(block: TextBlock): ReadBlock {
    const read = new ReadBlock(block);
    this.fresh.add(read);
    this.parts.onRead(read);
    return read;
  }

  private isFull(): boolean {
    const isFull = this.length >= (this.parts.textLimit ?? TEXT_LIMIT);
    this.limited ||= isFull;
    return isFull;
  }
}
