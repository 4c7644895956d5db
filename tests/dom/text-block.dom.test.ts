import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksBelow } from '../../src/content/blocks.ts';
import type { TextBlock } from '../../src/content/text-block.ts';
import { liveRange } from './read-page.ts';

/** Pieces of text, each with the inline elements around it. */
const piece = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 6 }),
  around: fc.array(fc.constantFrom('b', 'i', 'a', 'span', 'q', 'mark'), { maxLength: 3 }),
});

function paragraphOf(pieces: readonly { readonly text: string; readonly around: readonly string[] }[]): HTMLElement {
  const paragraph = document.createElement('p');
  for (const { text, around } of pieces) {
    let parent: HTMLElement = paragraph;
    for (const name of around) parent = parent.appendChild(document.createElement(name));
    parent.append(document.createTextNode(text));
  }
  document.body.replaceChildren(paragraph);
  return paragraph;
}

function onlyBlock(root: Node): TextBlock | undefined {
  const blocks = [...blocksBelow(root, { shadowRootOf: () => null, enters: () => false })];
  expect(blocks.length).toBeLessThan(2);
  return blocks[0];
}

test('a span of a block is the same words in the page, wherever the text is cut', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (pieces, one, other) => {
      const paragraph = paragraphOf([{ text: 'A', around: [] }, ...pieces]);
      const block = onlyBlock(paragraph);
      expect(block?.text).toBe(paragraph.textContent);
      if (!block) return;
      const start = one % block.text.length;
      const end = start + 1 + (other % (block.text.length - start));
      expect(liveRange(block.rangeOf({ start, end })).toString()).toBe(block.text.slice(start, end));
    }),
    { numRuns: 300 },
  );
});

test('the nodes of a span are those that its range touches', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (pieces, one, other) => {
      const block = onlyBlock(paragraphOf([{ text: 'A', around: [] }, ...pieces]));
      if (!block) return;
      const start = one % block.text.length;
      const end = start + 1 + (other % (block.text.length - start));
      const nodes = block.nodesOf({ start, end });
      const range = block.rangeOf({ start, end });
      expect(nodes[0]).toBe(range.startContainer);
      expect(nodes.at(-1)).toBe(range.endContainer);
    }),
  );
});

test('offsets behind a line break are right', () => {
  document.body.innerHTML = '<p>One<br>two <b>three</b><br>four</p>';
  const block = onlyBlock(document.body);
  expect(block?.text).toBe('One\ntwo three\nfour');
  const start = 'One\n'.length;
  expect(block && liveRange(block.rangeOf({ start, end: start + 9 })).toString()).toBe('two three');
});

test('a very long run is cut at the ends of sentences, and every span of it is where it was', () => {
  const sentence = 'The bridge was closed in the spring. ';
  const before = document.createElement('b');
  before.textContent = 'Once. ';
  const paragraph = paragraphOf([]);
  paragraph.append(before, sentence.repeat(3000), sentence);
  const blocks = [...blocksBelow(paragraph, { shadowRootOf: () => null, enters: () => false })];
  expect(blocks.map(({ text }) => text).join('')).toBe(paragraph.textContent);
  expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThanOrEqual(20_000);
  for (const block of blocks) {
    const start = block.text.indexOf('closed');
    expect(block.text).toMatch(/\. $/);
    expect(liveRange(block.rangeOf({ start, end: start + 6 })).toString()).toBe('closed');
  }
});

test('a walk that has lost its place says so', () => {
  document.body.innerHTML = '<div><p>One</p><p id="two">Two</p></div><p>Three</p>';
  const walk = blocksBelow(document.body, { shadowRootOf: () => null, enters: () => false });
  expect(walk.next()).toMatchObject({ value: { text: 'One' } });
  document.querySelector('div')!.remove();
  expect(walk.next(true)).toEqual({ done: true, value: false });
});

test.each([
  ['a block in the text', '<div>One<p id="gone">Two</p>Three</div>'],
  ['what is not read', '<div>One<pre id="gone"></pre><p>Two</p></div>'],
  ['a second line break', '<div>One<br><br id="gone"><p>Two</p></div>'],
  ['a text that was cut', `<div><i id="gone"></i>${'word '.repeat(8000)}<p>Two</p></div>`],
])('a walk that stands at %s has lost its place when that leaves', (_, html) => {
  document.body.innerHTML = html;
  const walk = blocksBelow(document.body, { shadowRootOf: () => null, enters: () => false });
  walk.next();
  const gone = document.querySelector('#gone');
  (gone?.nextSibling instanceof Text && gone.localName === 'i' ? gone.nextSibling : gone)?.remove();
  expect(walk.next(true)).toEqual({ done: true, value: false });
});

test('a very long run that is written in lines is cut at their ends, one without sentences between words', () => {
  for (const [unit, end] of [
    ['It was closed. In spring\n', '\n'],
    ['closed again ', ' '],
  ] as const) {
    document.body.innerHTML = '<p></p>';
    document.querySelector('p')!.append(unit.repeat(3000));
    for (const { text } of blocksBelow(document.body, { shadowRootOf: () => null, enters: () => false }))
      expect(text.endsWith(end)).toBe(true);
  }
});

test('a very long run is cut between its elements where a word would be cut', () => {
  document.body.innerHTML = `<p>${'<b>closed</b> '.repeat(5000)}</p>`;
  const blocks = [...blocksBelow(document.body, { shadowRootOf: () => null, enters: () => false })];
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.flatMap(({ text }) => text.match(/closed/g))).toHaveLength(5000);
});
