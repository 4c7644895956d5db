import type { Span } from '../../engine/index.ts';

/** The text in an element of ours, a line a paragraph, and where its characters stand. */
export class ElementText {
  readonly text: string;
  private readonly nodes: Text[] = [];
  private readonly starts: number[] = [];

  constructor(element: Element) {
    let text = '';
    const breakLine = () => {
      if (text !== '' && !text.endsWith('\n')) text += '\n';
    };
    const read = (node: Node) => {
      if (node instanceof Text) {
        this.nodes.push(node);
        this.starts.push(text.length);
        text += node.data;
      } else if (node instanceof HTMLBRElement) text += '\n';
      else {
        // Nothing but lines and paragraphs is in these elements: browsers wrap a typed line in a `div`.
        breakLine();
        for (const child of node.childNodes) read(child);
        breakLine();
      }
    };
    for (const child of element.childNodes) read(child);
    this.text = text;
  }

  /** Where a span stands in the document; undefined when it holds no character of the element's nodes. */
  rangeOf({ start, end }: Span): StaticRange | undefined {
    const first = this.nodes[this.indexAt(start)];
    const last = this.nodes[this.indexAt(end - 1)];
    if (!first || !last) return undefined;
    const from = start - (this.starts[this.indexAt(start)] ?? 0);
    const to = end - (this.starts[this.indexAt(end - 1)] ?? 0);
    if (from > first.length || to > last.length) return undefined;
    return new StaticRange({ startContainer: first, startOffset: from, endContainer: last, endOffset: to });
  }

  /** Which character of the text a place in the document is before; undefined outside the element's nodes. */
  offsetOf(node: Node, offset: number): number | undefined {
    const start = this.starts[this.nodes.findIndex((known) => known === node)];
    return start === undefined ? undefined : start + offset;
  }

  private indexAt(offset: number): number {
    return this.starts.findLastIndex((start) => start <= offset);
  }
}
