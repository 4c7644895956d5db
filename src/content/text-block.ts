import type { Span } from '../engine/index.ts';

/** Looked up once: in Firefox a global name costs a content script as much as the range. */
const Fixed = StaticRange;

/** A paragraph as the reader sees it: one run of text, whichever nodes and inline elements it is spread over. */
export class TextBlock {
  constructor(
    /** The nearest element around the run that is no inline element, or the shadow root. */
    readonly container: Node,
    readonly text: string,
    private readonly nodes: readonly Text[],
    /**
     * Where each node's text begins in `text`; less than 0 where the block begins within the first node. Between two nodes
     * a character may stand that is in neither: a line break, or one for an element that is not read.
     */
    private readonly starts: readonly number[],
    /** Numbers of the nodes before which something stands that is not read. */
    private readonly cuts: readonly number[],
  ) {}

  /** The first node: its place in the document is the block's place. */
  get anchor(): Text {
    return this.nodeAt(0);
  }

  /** Where in the anchor the block begins, in UTF-16 code units: not at 0 only where a very long run was cut. */
  get offset(): number {
    return -Math.min(0, this.starts[0] ?? 0);
  }

  /** Whether the other block is the same text in the same nodes. */
  isSameAs(other: TextBlock): boolean {
    return (
      this.text === other.text &&
      this.container === other.container &&
      this.nodes.length === other.nodes.length &&
      this.cuts.length === other.cuts.length &&
      this.nodes.every((node, i) => node === other.nodes[i] && this.starts[i] === other.starts[i]) &&
      this.cuts.every((cut, i) => cut === other.cuts[i])
    );
  }

  /** A range that never moves with the page: live ranges would slow down every change the page makes. */
  rangeOf(span: Span): StaticRange {
    return this.rangeFrom(this.locate(span.start), span.end);
  }

  /** The ranges of a span without what is not read in between, as the readings of ruby. */
  piecesOf(span: Span): readonly StaticRange[] {
    if (this.cuts.length === 0) return [this.rangeOf(span)];
    const first = this.indexAt(span.start);
    const last = this.indexAt(span.end - 1);
    const cuts = this.cuts.filter((cut) => cut > first && cut <= last);
    const pieces: StaticRange[] = [];
    let { start } = span;
    for (const cut of [...cuts, undefined]) {
      const end = cut === undefined ? span.end : (this.starts[cut] ?? span.end);
      pieces.push(this.rangeFrom(this.locate(start), end));
      start = end;
    }
    return pieces;
  }

  /** The text node in which a character stands, or the one before it where it stands in none. */
  nodeOf(offset: number): Text {
    return this.nodeAt(this.indexAt(offset));
  }

  /** The text nodes that a span touches. */
  nodesOf(span: Span): readonly Text[] {
    return this.nodes.slice(this.indexAt(span.start), this.indexAt(span.end - 1) + 1);
  }

  private rangeFrom(start: { readonly node: Text; readonly offset: number }, spanEnd: number): StaticRange {
    // The end is located by its last character, so that a span ending on a node's edge stays inside that node.
    const end = this.locate(spanEnd - 1);
    return new Fixed({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: Math.min(end.offset + 1, end.node.length),
    });
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
}
