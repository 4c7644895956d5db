import type { Span } from '../engine/index.ts';

/** A paragraph as the reader sees it: one run of text, whichever nodes and inline elements it is spread over. */
export class TextBlock {
  private constructor(
    /** The nearest element around the run that is no inline element, or the shadow root. */
    readonly container: Node,
    readonly text: string,
    private readonly nodes: readonly Text[],
    /** Where each node's text begins in `text`. Between two nodes a line break may stand that is in neither. */
    private readonly starts: readonly number[],
  ) {}

  /** The first node: its place in the document is the block's place. */
  get anchor(): Text {
    return this.nodeAt(0);
  }

  /** A range that never moves with the page: live ranges would slow down every change the page makes. */
  rangeOf(span: Span): StaticRange {
    const start = this.locate(span.start);
    // The end is located by its last character, so that a span ending on a node's edge stays inside that node.
    const end = this.locate(span.end - 1);
    return new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: Math.min(end.offset + 1, end.node.length),
    });
  }

  /** The text nodes that a span touches. */
  nodesOf(span: Span): readonly Text[] {
    return this.nodes.slice(this.indexAt(span.start), this.indexAt(span.end - 1) + 1);
  }

  private locate(offset: number): { node: Text; offset: number } {
    const index = this.indexAt(offset);
    const node = this.nodeAt(index);
    return { node, offset: Math.min(offset - (this.starts[index] ?? 0), node.length) };
  }

  private indexAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private nodeAt(index: number): Text {
    const node = this.nodes[index];
    if (!node) throw new RangeError(`A text block has no node ${index}.`);
    return node;
  }

  static builder(container: Node): TextBlockBuilder {
    return new TextBlockBuilder((text, nodes, starts) => new TextBlock(container, text, nodes, starts));
  }
}

/** Gathers the nodes of one run. */
export class TextBlockBuilder {
  private text = '';
  private nodes: Text[] = [];
  private starts: number[] = [];

  constructor(private readonly make: (text: string, nodes: Text[], starts: number[]) => TextBlock) {}

  add(node: Text): void {
    this.nodes.push(node);
    this.starts.push(this.text.length);
    this.text += node.data;
  }

  /** A `<br>`: words on both sides of it do not run into one another. False for a second one in a row: a new paragraph. */
  addBreak(): boolean {
    if (this.text.endsWith('\n')) return false;
    this.text += '\n';
    return true;
  }

  /** The block, or undefined where there is no letter to read. */
  finish(): TextBlock | undefined {
    return this.nodes.length > 0 && /\p{L}/u.test(this.text)
      ? this.make(this.text, this.nodes, this.starts)
      : undefined;
  }
}
