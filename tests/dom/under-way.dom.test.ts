import { expect, test, vi } from 'vitest';
import { Slices } from '../../src/content/slices.ts';
import { DEFAULTS, type Settings } from '../../src/platform/settings.ts';
import {
  betweenSlices,
  byId,
  CLAIM,
  liveRange,
  MARK,
  pageInReading,
  paintedWords,
  readHtml,
  readPage,
  settle,
  stopReading,
} from './read-page.ts';

const PARAGRAPHS = 4000;

/** So much text that reading it takes many slices. */
function longPage(): HTMLElement[] {
  document.body.innerHTML = `<div>Over the years much has been written on the bridge. ${CLAIM}</div>`.repeat(
    PARAGRAPHS,
  );
  return [...document.querySelectorAll('div')];
}

const counts = (expected: number) => vi.waitFor(() => expect(paintedWords()).toHaveLength(expected), 5000);

test('text that leaves while the page is being read is not marked', async () => {
  const blocks = longPage();
  const reading = readPage();
  await betweenSlices();
  for (const block of blocks.slice(0, PARAGRAPHS / 2)) block.remove();
  await reading;
  await counts(PARAGRAPHS / 2);
});

test('text that comes while the page is being read is marked once', async () => {
  const blocks = longPage();
  const reading = readPage();
  await betweenSlices();
  blocks[0]!.insertAdjacentHTML('beforebegin', '<p>Officials said so.</p>');
  blocks.at(-1)!.insertAdjacentHTML('afterend', '<p>Experts say so.</p>');
  await reading;
  await counts(PARAGRAPHS + 2);
  expect(paintedWords().at(0)).toBe('Officials said');
  expect(paintedWords().at(-1)).toBe('Experts say');
});

test('text that moves about while the page is being read is marked once', async () => {
  longPage();
  const reading = readPage();
  for (let turn = 0; turn < 20; turn += 1) {
    await betweenSlices();
    for (let moved = 0; moved < 50; moved += 1) document.body.prepend(document.body.lastChild!);
  }
  await reading;
  await counts(PARAGRAPHS);
});

test('a body that is replaced while it is being read is read instead', async () => {
  longPage();
  const reading = readPage();
  await betweenSlices();
  document.body.innerHTML = `<p>${CLAIM}</p>`;
  await reading;
  await vi.waitFor(() => expect(paintedWords()).toEqual([MARK]));
});

/** Slices that are used up by every single step. */
class Steps extends Slices {
  static taken = 0;
  override get used(): boolean {
    return true;
  }
  override async next(): Promise<void> {
    Steps.taken += 1;
    await super.next();
  }
}
const inSteps = { newSlices: (onTurn: () => void) => new Steps(onTurn) };

/** One slice that never ends. */
class Leisure extends Slices {
  override get used(): boolean {
    return false;
  }
}

test('in one slice a kind comes into the registry once, with all of its marks', async () => {
  const sizes: number[] = [];
  const set = vi.spyOn(HighlightRegistry.prototype, 'set').mockImplementation((_, { size }) => {
    sizes.push(size);
    return CSS.highlights;
  });
  document.body.innerHTML = `<p>${CLAIM}</p>`.repeat(3);
  await readPage(new Map(), { newSlices: () => new Leisure() });
  set.mockRestore();
  expect(sizes).toEqual([3]);
});

test('what the reader sees is painted first, and what hangs on the text above waits for it', async () => {
  const late = 'The engineer said it will close.';
  document.body.innerHTML = `<p>An engineer said it is unsafe, experts say.</p>${'<p>It was late.</p>'.repeat(2000)}
    <p id="here">${CLAIM} ${late}</p>${'<p>It was late.</p>'.repeat(2000)}`;
  document.querySelector('#here')!.scrollIntoView({ block: 'center' });
  const painting = vi.spyOn(Highlight.prototype, 'add');
  await readPage(new Map(), { newSlices: () => new Leisure() });
  const places = painting.mock.calls.map(([{ startContainer }]) => startContainer.parentElement?.id);
  painting.mockRestore();
  expect(places).toEqual(['here', '', '', 'here']);
  expect(paintedWords()).toEqual(['An engineer said', 'experts say', MARK, 'The engineer said']);
  scrollTo(0, 0);
});

test('no mark is taken back while a page is read', async () => {
  const texts = [
    CLAIM,
    'An engineer said so.',
    'The engineer said so.',
    'Mary Jones, an engineer, said so.',
    'Landers say so.',
  ];
  document.body.innerHTML = Array.from({ length: 600 }, (_, i) => `<p>${texts[i % 5]} ${texts[(i * 3) % 5]}</p>`).join(
    '',
  );
  const taken = vi.spyOn(Highlight.prototype, 'delete');
  await readPage(new Map(), inSteps);
  expect(paintedWords().length).toBeGreaterThan(100);
  expect(taken).not.toHaveBeenCalled();
  taken.mockRestore();
});

test('every part of the work can be paused: reading, deciding, looking again, and repainting', async () => {
  document.body.innerHTML = `<p>${CLAIM}</p>`.repeat(50);
  Steps.taken = 0;
  const { page } = await readPage(new Map(), inSteps);
  expect(Steps.taken).toBeGreaterThanOrEqual(150);
  expect(paintedWords()).toHaveLength(50);
  Steps.taken = 0;
  await page.check();
  expect(Steps.taken).toBeGreaterThanOrEqual(100);
  Steps.taken = 0;
  page.show({ ...DEFAULTS, sensitivity: 'everything' });
  expect(Steps.taken).toBe(1);
  await vi.waitFor(() => expect(Steps.taken).toBeGreaterThanOrEqual(50));
});

test.each([20, 60])('phrases of the reader that come in step %i of a reading hold for all of it', async (step) => {
  document.body.innerHTML = '<p>Blue cheese is nice.</p>'.repeat(40);
  const mine = { ...DEFAULTS, ownPhrases: [{ category: 'vague', pattern: 'blue cheese' }] } as const;
  /** The reader changes the phrases in this step. */
  const readWith = async (before: Settings, after: Settings) => {
    let turns = 0;
    class Changing extends Steps {
      override async next(): Promise<void> {
        turns += 1;
        if (turns === step) pageInReading().show(after);
        await super.next();
      }
    }
    const reading = readPage(new Map(), { newSlices: (onTurn) => new Changing(onTurn) });
    pageInReading().show(before);
    await reading;
    expect(turns).toBeGreaterThan(step);
  };
  await readWith(DEFAULTS, mine);
  expect(paintedWords()).toHaveLength(40);
  stopReading();
  await readWith(mine, DEFAULTS);
  expect(paintedWords()).toHaveLength(0);
});

test('a page that is no longer wanted is read no further', async () => {
  longPage();
  let turns = 0;
  class Stopping extends Steps {
    override async next(): Promise<void> {
      turns += 1;
      if (turns === 20) stopReading();
      await super.next();
    }
  }
  await readPage(new Map(), { newSlices: (onTurn) => new Stopping(onTurn) });
  expect(turns).toBeGreaterThanOrEqual(20);
  // What has been read is still put in its place.
  expect(turns).toBeLessThan(50);
});

test('a page that goes on changing under the walk is read all the same', async () => {
  document.body.innerHTML = `<main>${`<section><p>${CLAIM}</p></section>`.repeat(40)}</main>`;
  let turns = 0;
  /** The page puts another in the place of what is being read, whenever it has its turn. */
  class Restless extends Steps {
    override async next(): Promise<void> {
      turns += 1;
      if (turns < 1000) document.querySelector('main')!.replaceWith(document.querySelector('main')!.cloneNode(true));
      await super.next();
    }
  }
  const done: number[] = [];
  await readPage(new Map(), {
    newSlices: (onTurn) => new Restless(onTurn),
    onReport: ({ state }) => state === 'done' && done.push(turns),
  });
  expect(done[0]).toBeLessThan(1000);
  await settle();
  await counts(40);
});

test('a walk whose place is taken out of the page goes on with the rest of it', async () => {
  document.body.innerHTML = `<main>${`<section><p>${CLAIM}</p><p>${CLAIM}</p></section>`.repeat(40)}</main>`;
  let turns = 0;
  /** The page takes out where the walk stands, and everything before it. */
  class Removing extends Steps {
    override async next(): Promise<void> {
      turns += 1;
      if (turns === 40) for (const section of [...document.querySelectorAll('section')].slice(0, 30)) section.remove();
      await super.next();
    }
  }
  const read: boolean[] = [];
  await readPage(new Map(), {
    newSlices: (onTurn) => new Removing(onTurn),
    onReport: ({ state }) => state === 'done' && read.push(turns > 40),
  });
  expect(read[0]).toBe(true);
  await counts(20);
});

test('what a walk has read that began anew leaves no mark where its words have changed', async () => {
  document.body.innerHTML = `<main>${`<section><p>It was late. ${CLAIM}</p></section>`.repeat(40)}</main>`;
  let turns = 0;
  /** The page takes out where the walk stands, and says less in what was read before. */
  class Changing extends Steps {
    override async next(): Promise<void> {
      turns += 1;
      if (turns === 20) {
        for (const paragraph of [...document.querySelectorAll('p')].slice(0, 5))
          if (paragraph.firstChild instanceof Text) paragraph.firstChild.data = CLAIM;
        for (const section of [...document.querySelectorAll('section')].slice(5, 30)) section.remove();
      }
      await super.next();
    }
  }
  await readPage(new Map(), { newSlices: (onTurn) => new Changing(onTurn) });
  expect(paintedWords()).toEqual(Array(15).fill(MARK));
});

test('what was read before an error is marked and remembered, and what comes later is read', async () => {
  document.body.innerHTML = `<p>Bernie Landers said so.</p>${`<p>${CLAIM}</p>`.repeat(20)}<p>Landers say so.</p>`;
  let isWhole = true;
  /** Fails where one block is read that is not shown yet. */
  class Failing extends Steps {
    override async next(): Promise<void> {
      if (isWhole && paintedWords().length === 8) {
        isWhole = false;
        throw new Error('broken');
      }
      await super.next();
    }
  }
  await expect(readPage(new Map(), { newSlices: (onTurn) => new Failing(onTurn) })).rejects.toThrow('broken');
  expect(paintedWords()).toEqual(Array(9).fill(MARK));
  document.body.insertAdjacentHTML('beforeend', `<p>${CLAIM}</p>`);
  await counts(21);
  expect(new Set(paintedWords())).toEqual(new Set([MARK]));
});

test('while a page is read it tells how far it is', async () => {
  document.body.innerHTML = `<p>${CLAIM}</p>`.repeat(100);
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
  const { reports } = await readPage(new Map(), inSteps);
  clock.mockRestore();
  const states = reports.map(({ state }) => state);
  expect(new Set(states.slice(0, -1))).toEqual(new Set(['reading']));
  expect(states.at(-1)).toBe('done');
  const progress = reports.map((report) => report.progress);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(progress[0]).toBeLessThan(0.5);
  expect(progress.at(-1)).toBe(1);
  expect(reports[1]!.counts.vague).toBeLessThan(reports.at(-1)!.counts.vague);
});

test('text beyond the limit is left unread, and the page says so', async () => {
  document.body.innerHTML = `<p>${CLAIM}</p>`.repeat(10);
  const { reports } = await readPage(new Map(), { textLimit: CLAIM.length * 4 });
  expect(paintedWords()).toHaveLength(4);
  expect(reports.at(-1)?.limit).toBe(true);
});

test('ranges lie where their words are, in text that was read ahead too', async () => {
  document.body.innerHTML = `<p>It was late. ${CLAIM}</p>`.repeat(600);
  await readPage();
  for (const highlight of CSS.highlights.values())
    for (const range of highlight) expect(liveRange(range).toString()).toBe(MARK);
  expect(paintedWords()).toHaveLength(600);
});

test('what is in view and left out is not painted for a moment', async () => {
  document.body.innerHTML = `<p>It was late.</p>${'<div contenteditable><p>Officials said so.</p></div>'.repeat(600)}`;
  const painting = vi.spyOn(Highlight.prototype, 'add');
  await readPage(new Map(), { newSlices: () => new Leisure() });
  expect(painting).not.toHaveBeenCalled();
  painting.mockRestore();
});

test('a large page waits for a frame only when it is read first', async () => {
  await readHtml(`<p>${CLAIM}</p>`.repeat(600));
  const frame = vi.spyOn(globalThis, 'requestAnimationFrame');
  document.body.insertAdjacentHTML('beforeend', '<p>Officials said so.</p>');
  await vi.waitFor(() => expect(paintedWords()).toHaveLength(601));
  expect(frame).not.toHaveBeenCalled();
  frame.mockRestore();
});

test('what a walk has read before it lost its place is marked once', async () => {
  document.body.innerHTML = `<main>${`<section><p>${CLAIM}</p></section>`.repeat(40)}</main>`;
  class Removing extends Steps {
    override async next(): Promise<void> {
      const sections = [...document.querySelectorAll('section')];
      if (sections.length === 40 && paintedWords().length === 15)
        for (const section of sections.slice(10, 30)) section.remove();
      await super.next();
    }
  }
  const { page } = await readPage(new Map(), { newSlices: (onTurn) => new Removing(onTurn) });
  await settle();
  expect(page.shown).toHaveLength(20);
  expect(paintedWords()).toEqual(Array(20).fill(MARK));
});

test('the paragraphs in a text whose reading has lost its place keep their marks', async () => {
  document.body.innerHTML = `<div id="it">${`It was late.<p>${CLAIM}</p>`.repeat(10)}</div>`;
  let turns = -Infinity;
  class Removing extends Steps {
    override async next(): Promise<void> {
      turns += 1;
      if (turns === 4) for (const paragraph of [...document.querySelectorAll('p')].slice(2, 6)) paragraph.remove();
      await super.next();
    }
  }
  const { page } = await readPage(new Map(), { newSlices: (onTurn) => new Removing(onTurn) });
  turns = 0;
  byId('it').append(' It was very late.');
  await vi.waitFor(() => expect(turns).toBeGreaterThan(4));
  await settle(500);
  expect(page.shown).toHaveLength(6);
});

test('a page that has more text than is read says so still when some of it goes', async () => {
  document.body.innerHTML = `<p>${CLAIM}</p>`.repeat(10);
  const { reports } = await readPage(new Map(), { textLimit: CLAIM.length * 4 });
  for (let gone = 0; gone < 2; gone += 1) document.querySelector('p')!.remove();
  document.body.insertAdjacentHTML('afterbegin', '<p>Nothing.</p>');
  await vi.waitFor(() => expect(reports.length).toBeGreaterThan(1));
  expect(reports.at(-1)).toMatchObject({ state: 'done', limit: true });
});

test('a root that is met after the end is not watched', async () => {
  document.body.innerHTML = `<p>${CLAIM}</p><div id="host"></div><p>${CLAIM}</p>`;
  byId('host').attachShadow({ mode: 'open' }).innerHTML = `<p>${CLAIM}</p>`;
  const observe = vi.spyOn(MutationObserver.prototype, 'observe');
  let isOver = false;
  class Stopping extends Steps {
    override async next(): Promise<void> {
      stopReading();
      if (!isOver) observe.mockClear();
      isOver = true;
      await super.next();
    }
  }
  await readPage();
  stopReading();
  await readPage(new Map(), { newSlices: (onTurn) => new Stopping(onTurn) });
  expect(observe).not.toHaveBeenCalled();
  observe.mockRestore();
});

test('a page that is no longer wanted tells nothing more', async () => {
  document.body.innerHTML = `<p>${CLAIM}</p>`.repeat(100);
  await readPage();
  stopReading();
  let now = 0;
  let turns = 0;
  let told = -1;
  const onReport = vi.fn();
  class Stopping extends Steps {
    override async next(): Promise<void> {
      turns += 1;
      if (turns === 20) {
        stopReading();
        told = onReport.mock.calls.length;
      }
      await super.next();
    }
  }
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 300));
  await readPage(new Map(), { newSlices: (onTurn) => new Stopping(onTurn), onReport });
  clock.mockRestore();
  expect(told).toBeGreaterThan(0);
  expect(onReport).toHaveBeenCalledTimes(told);
});

test('an end that comes while the first frame is waited for leaves nothing', async () => {
  document.body.innerHTML = `<p>${CLAIM}</p>`.repeat(600);
  const painting = vi.spyOn(Highlight.prototype, 'add');
  const look = vi.spyOn(Document.prototype, 'caretPositionFromPoint');
  const reading = readPage();
  stopReading();
  await reading;
  expect(CSS.highlights.size).toBe(0);
  expect(painting).not.toHaveBeenCalled();
  expect(look).not.toHaveBeenCalled();
  painting.mockRestore();
  look.mockRestore();
});

test('an end that comes at any step of a reading or a look leaves nothing, and nothing is told after it', async () => {
  document.body.innerHTML = `<p>An engineer said it is unsafe.</p>${`<p>${CLAIM} The engineer said it will close.</p>`.repeat(5)}
    <section id="it">${`<p>${CLAIM}</p>`.repeat(3)}</section>`;
  const onReport = vi.fn();
  let turns = Infinity;
  for (let end = 1; end <= turns; end += 1) {
    turns = 0;
    class Ending extends Steps {
      override async next(): Promise<void> {
        turns += 1;
        if (turns === end) {
          stopReading();
          onReport.mockClear();
        }
        await super.next();
      }
    }
    byId('it').style.display = 'none';
    const { page } = await readPage(new Map(), { newSlices: (onTurn) => new Ending(onTurn), onReport });
    byId('it').style.display = '';
    await page.check();
    if (turns < end) return;
    expect(CSS.highlights.size).toBe(0);
    expect(onReport).not.toHaveBeenCalled();
    turns = Infinity;
  }
});
