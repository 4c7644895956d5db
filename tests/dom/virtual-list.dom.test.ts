import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { ReadBlock } from '../../src/content/read-block.ts';
import { Discourse } from '../../src/engine/index.ts';
import { liveRange, newReader, paintedRanges, readPage, settle } from './read-page.ts';

/** How many rows are in the page at a time. */
const ROWS = 20;

/** Marks at several offsets, rows without one, one still empty, and a name that takes the mark from a row below it. */
const TEXTS = [
  'Critics say the bridge is unsafe.',
  'Nothing was said of the bridge.',
  'It was late, and officials said so.',
  '',
  'Landers say so.',
  'The water rose in the night.',
  'Some experts say it will hold; analysts believe it will not.',
  'Mary Landers said no.',
];
const textOf = (item: number) => {
  const text = TEXTS[(item * 3) % TEXTS.length];
  return text ? `${text} Item ${item}.` : '';
};

/** How a list writes another item's text into a row. */
const WRITES: Readonly<Record<string, (row: HTMLElement, text: string) => void>> = {
  'its text content is set': (row, text) => (row.textContent = text),
  'its text node is replaced': (row, text) => row.replaceChildren(new Text(text)),
  'the data of its text node are set': (row, text) => {
    if (row.firstChild instanceof Text) row.firstChild.data = text;
    else row.append(text);
  },
};

/** How a list puts a row at the other end. */
const MOVES: Readonly<Record<string, (row: HTMLElement, item: number, toEnd: boolean) => void>> = {
  'is put in anew': (row, _, toEnd) => row.parentElement?.[toEnd ? 'append' : 'prepend'](row),
  'stays and is shown elsewhere': (row, item) => (row.style.transform = `translateY(${item * 20}px)`),
};

/** A list that keeps few rows in the page and uses them for whichever of its many items are in view. */
class VirtualList {
  private first = 0;
  private readonly rows: HTMLElement[] = [];

  constructor(
    private readonly write: (row: HTMLElement, text: string) => void,
    private readonly move: (row: HTMLElement, item: number, toEnd: boolean) => void,
  ) {
    const list = document.createElement('div');
    document.body.append(list);
    for (let item = 0; item < ROWS; item += 1) {
      const row = document.createElement('div');
      row.style.cssText = `position: absolute; transform: translateY(${item * 20}px)`;
      list.append(row);
      write(row, textOf(item));
      this.rows.push(row);
    }
  }

  scrollBy(items: number): void {
    for (let left = Math.abs(items); left > 0; left -= 1) {
      const toEnd = items > 0;
      const row = toEnd ? this.rows.shift() : this.rows.pop();
      if (!row) return;
      const item = toEnd ? this.first + ROWS : this.first - 1;
      this.move(row, item, toEnd);
      this.write(row, textOf(item));
      this.rows[toEnd ? 'push' : 'unshift'](row);
      this.first += toEnd ? 1 : -1;
    }
  }

  /** Each row's text node and what stands in it. */
  get state(): Map<Node | null, string> {
    return new Map(this.rows.map((row) => [row.firstChild, row.textContent]));
  }
}

/** Where marks lie: the number of the text node, -1 for one that has left, the offsets and the words. */
function placesOf(ranges: readonly AbstractRange[]): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return ranges
    .map((range) => {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const [from, to] = [nodes.indexOf(startContainer), nodes.indexOf(endContainer)];
      return `${from}:${startOffset}-${to}:${endOffset} ${from < 0 ? '' : liveRange(range).toString()}`;
    })
    .toSorted();
}

const painted = () => placesOf(paintedRanges());

/** What would be painted if the page were read for the first time. */
async function paintedAfresh(): Promise<string[]> {
  const { reader, scan } = newReader();
  await scan();
  Array.from(reader.settle());
  return placesOf(
    reader.blocks.flatMap(({ block, analysis }) => analysis.findings.flatMap((finding) => block.piecesOf(finding))),
  );
}

let read: MockInstance<Discourse['add']>;
beforeEach(() => {
  read = vi.spyOn(Discourse.prototype, 'add');
});
afterEach(() => read.mockRestore());

describe.each(Object.entries(MOVES))('a row of a virtual list that %s', (_, move) => {
  test.each(Object.entries(WRITES))('%s: marks are those of the list as it stands', async (__, write) => {
    const list = new VirtualList(write, move);
    await readPage();
    const fresh = await paintedAfresh();
    expect(fresh.length).toBeGreaterThan(8);
    expect(painted()).toEqual(fresh);
    // By a few, by many, by none that stays, and back to what stood there before; the last two at once, as a flick does.
    for (const [items, more = 0] of [[1], [6], [-3], [ROWS + 3], [-(ROWS + 7)], [5, -5]] as const) {
      const before = list.state;
      list.scrollBy(items);
      list.scrollBy(more);
      read.mockClear();
      const expected = await paintedAfresh();
      read.mockClear();
      await vi.waitFor(() => expect(painted()).toEqual(expected), 2000);
      await settle(120);
      expect(painted()).toEqual(expected);
      const changed = [...list.state]
        .filter(([node, text]) => text && before.get(node) !== text)
        .map(([, text]) => text);
      expect(textsRead().toSorted()).toEqual(changed.toSorted());
    }
  });
});

/** The texts of the blocks that were read, and not just found again, since the spy was cleared. */
function textsRead(): string[] {
  return read.mock.calls.flatMap(([block]) => (block instanceof ReadBlock ? [block.block.text] : []));
}
