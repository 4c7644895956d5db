import { TextBlock } from './text-block.ts';

/** Characters of a run after which it is cut, so that reading a block never takes long. No paragraph is longer. */
const LONGEST = 20_000;

const NONE: readonly never[] = [];

const BLANK_LINES = /\n\s*\n/g;

/**
 * Gathers the nodes of one run, and after it of another. Its lists are filled again: a block is given lists of its own, no longer
 * than they must be, for a page has thousands of blocks and we keep them all.
 */
export class TextBlockBuilder {
  private container: Node | undefined;
  private text = '';
  private readonly nodes: Text[] = [];
  private readonly starts: number[] = [];
  /** How many nodes there are; what stands behind them in the lists is of a run before. */
  private count = 0;
  private cuts: number[] = [];
  /** Where the last line break ends. */
  private broken: number | undefined;

  /** Begins a run of this container, when the one before is finished. */
  begin(container: Node): this {
    this.container = container;
    return this;
  }

  /** Takes in a node with its text; returns the blocks that were cut off because the run has become too long. */
  add(node: Text, data: string): readonly TextBlock[] {
    if (this.text.length + data.length <= LONGEST) {
      this.append(node, data, 0);
      return NONE;
    }
    const cutOff: TextBlock[] = [];
    this.addPart(node, data, 0, cutOff);
    return cutOff;
  }

  /** Takes in a node of a plain text, in which blank lines part paragraphs; gives out those that end in it one by one. */
  *addLines(node: Text, data: string): Generator<TextBlock, void> {
    let from = 0;
    for (const { index, 0: blank } of data.matchAll(BLANK_LINES)) {
      const ended: TextBlock[] = [];
      this.addPart(node, data.slice(0, index), from, ended);
      this.cut(ended);
      yield* ended;
      from = index + blank.length;
    }
    const cutOff: TextBlock[] = [];
    this.addPart(node, data, from, cutOff);
    yield* cutOff;
  }

  /** Takes in what stands in `data` from an offset on: the node's text, or the beginning of it. */
  private addPart(node: Text, data: string, start: number, cutOff: TextBlock[]): void {
    let from = start;
    while (this.text.length + data.length - from > LONGEST) {
      const to = from + Math.max(0, LONGEST - this.text.length);
      const cut = this.text.length > LONGEST / 2 ? from : placeToCut(data, from, to);
      if (cut > from) this.append(node, data.slice(from, cut), from);
      this.cut(cutOff);
      from = cut;
    }
    if (data.length > from) this.append(node, data.slice(from), from);
  }

  /** Ends the block, and begins the next one in the same run. */
  private cut(cutOff: TextBlock[]): void {
    const block = this.finish();
    if (block) cutOff.push(block);
  }

  /** A `<br>`: words on both sides of it do not run into one another. False for a second one in a row: a new paragraph. */
  addBreak(): boolean {
    if (this.broken !== undefined && !/\S/.test(this.text.slice(this.broken))) return false;
    this.text += '\n';
    this.broken = this.text.length;
    return true;
  }

  /** An element that is not read, and what stands for it in the line. */
  skip(sign: string): void {
    this.text += sign;
    if (this.cuts.at(-1) !== this.count) this.cuts.push(this.count);
  }

  /** The block, or undefined where there is no letter to read. */
  finish(): TextBlock | undefined {
    const { container, text, count, cuts } = this;
    this.text = '';
    this.count = 0;
    this.broken = undefined;
    if (cuts.length > 0) this.cuts = [];
    return container && count > 0 && /\p{L}/u.test(text)
      ? new TextBlock(
          container,
          text,
          this.nodes.slice(0, count),
          this.starts.slice(0, count),
          cuts.length > 0 ? cuts : NONE,
        )
      : undefined;
  }

  private append(node: Text, text: string, from: number): void {
    this.nodes[this.count] = node;
    this.starts[this.count] = this.text.length - from;
    this.count += 1;
    this.text += text;
  }
}

/** The end of the last line, sentence or word before `to`. */
function placeToCut(data: string, from: number, to: number): number {
  // A search in the whole of it would go back to its beginning each time.
  const part = data.slice(from, to);
  for (const end of ['\n', '. ', ' ']) {
    const at = part.lastIndexOf(end);
    if (at >= 0) return from + at + end.length;
  }
  return to;
}
