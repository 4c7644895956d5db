import { readParagraph, resolve } from '../engine/index.ts';
import { Article } from './article.ts';
import { blocksBelow, isLeftOut, isSkipped } from './blocks.ts';
import { contains, elementsBelow, isConnected, parentOf, rootOf } from './dom.ts';
import { NOTHING_FOUND, type ReadBlock } from './read-block.ts';
import type { Slices } from './slices.ts';
import type { Changes } from './watch.ts';

export interface Updated {
  /** Blocks that are gone: nothing of theirs may stay painted. */
  readonly removed: ReadonlySet<ReadBlock>;
  /** Blocks about which the engine now says something else, the new ones among them. */
  readonly changed: readonly ReadBlock[];
}

/** Reads the text of a page and of its shadow roots, and keeps what was read in step with the page. */
export class Reader {
  private readonly articles = new Map<Node, Article>();

  constructor(
    private readonly shadowRootOf: (element: Element) => ShadowRoot | null,
    private readonly onRoot: (root: Node) => void,
  ) {}

  get blocks(): ReadBlock[] {
    return [...this.articles.values()].flatMap((article) => article.blocks);
  }

  get roots(): Node[] {
    return [...this.articles.keys()];
  }

  /** Takes in a document or shadow root; true when it is new. */
  addRoot(root: Node): boolean {
    if (this.articles.has(root)) return false;
    this.articles.set(root, new Article(root));
    this.onRoot(root);
    return true;
  }

  /** Shadow roots that were attached to elements read before: no record tells of them. */
  async lateRoots(slices: Slices): Promise<ShadowRoot[]> {
    const late: ShadowRoot[] = [];
    for (const root of this.roots) {
      if (!(root instanceof Document || root instanceof ShadowRoot)) continue;
      for (const element of elementsBelow(root)) {
        const shadow = this.shadowRootOf(element);
        if (shadow && !this.articles.has(shadow) && !isSkipped(element)) late.push(shadow);
        if (slices.used) await slices.next();
      }
    }
    return late;
  }

  async update(changes: Changes, slices: Slices): Promise<Updated> {
    const removed = new Set<ReadBlock>();
    const added = new Map<Article, ReadBlock[][]>();
    const drop = (blocks: readonly ReadBlock[]) => {
      for (const block of blocks) removed.add(block);
    };
    for (const article of this.articles.values()) for (const node of changes.removed) drop(article.removeBelow(node));
    this.dropLostRoots(drop, changes.setAside);
    for (const node of changes.added) if (node instanceof ShadowRoot) this.addRoot(node);

    const take = async (node: Node, shallow: boolean) => {
      const article = this.articleOf(node);
      if (!article) return;
      drop(shallow ? article.removeOf(node) : article.removeBelow(node));
      if (isSkipped(node)) return;
      const blocks = await this.read(node, shallow, slices, take);
      added.set(article, [...(added.get(article) ?? []), blocks]);
    };
    for (const node of outermost(changes.added)) await take(node, false);
    for (const node of changes.edited) if (!isBelow(node, changes.added)) await take(node, true);
    for (const node of changes.parted) {
      if (!isBelow(node, changes.added) && !changes.edited.has(node) && this.articleOf(node)?.hasTextIn(node))
        await take(node, true);
    }
    for (const article of this.articles.values()) article.update(removed, added.get(article) ?? []);
    return { removed, changed: this.resolveAll() };
  }

  /** Reads the blocks below a node; where the page changes underway so that the place is lost, once more without a pause. */
  private async read(
    node: Node,
    shallow: boolean,
    slices: Slices | undefined,
    onRoot: (root: Node, shallow: boolean) => Promise<void>,
  ): Promise<ReadBlock[]> {
    const blocks: ReadBlock[] = [];
    const late: ShadowRoot[] = [];
    const onShadowRoot = (root: ShadowRoot) => this.addRoot(root) && late.push(root);
    const walk = blocksBelow(node, { shadowRootOf: this.shadowRootOf, onShadowRoot, shallow });
    let step = walk.next();
    for (; step.done !== true; step = walk.next()) {
      const block = step.value;
      // The run around a new inline element belongs to its container, which is read as a whole by itself.
      const isOurs = block.container === node || (!shallow && contains(node, block.container));
      if (isOurs) blocks.push({ block, reading: readParagraph(block.text), analysis: NOTHING_FOUND, painted: [] });
      if (slices?.used) await slices.next();
    }
    for (const root of late) await onRoot(root, false);
    return step.value || !isConnected(node) ? blocks : this.read(node, shallow, undefined, onRoot);
  }

  /** Decides everything in the light of the whole article, and says which blocks came out differently. */
  private resolveAll(): ReadBlock[] {
    const blocks = this.blocks;
    const analyses = resolve(blocks.map(({ reading }) => reading));
    return blocks.filter((block, index) => {
      const analysis = analyses[index];
      if (!analysis) return false;
      const before = block.analysis;
      block.analysis = analysis;
      return analysis.findings.length > 0 || before.findings.length > 0;
    });
  }

  private articleOf(node: Node): Article | undefined {
    return isConnected(node) ? this.articles.get(rootOf(node)) : undefined;
  }

  private dropLostRoots(drop: (blocks: readonly ReadBlock[]) => void, setAside: boolean): void {
    for (const [root, article] of this.articles) {
      if (isConnected(root) && !(setAside && isLeftOut(root))) continue;
      drop(article.blocks);
      this.articles.delete(root);
    }
  }
}

/** The nodes that lie below no other one of the set. */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  return nodes.size < 2 ? [...nodes] : [...nodes].filter((node) => !isBelow(parentOf(node), nodes));
}

function isBelow(node: Node | null, nodes: ReadonlySet<Node>): boolean {
  for (let current = node; current; current = parentOf(current)) if (nodes.has(current)) return true;
  return false;
}
