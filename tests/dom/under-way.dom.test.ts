import { expect, test, vi } from 'vitest';
import { CLAIM, MARK, paintedWords, readPage, betweenSlices } from './read-page.ts';

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
  expect(CSS.highlights.size).toBe(0);
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
