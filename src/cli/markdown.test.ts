import { expect, test } from 'vitest';
import { readMarkdown } from './markdown.ts';

function blocksOf(source: string): string[] {
  const { text, blocks } = readMarkdown(source);
  expect(text).toHaveLength(source.length);
  return blocks.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim());
}

test('paragraphs are parted by blank lines, headings, items and cells', () => {
  const source =
    '# Head #\nOne\ntwo\n\n- item\n  goes on\n- next\n\n> quoted\n> on\n\n| a | b |\n|---|---|\n| c | d |\n\nUnder\n===\nend';
  expect(blocksOf(source)).toEqual([
    'Head',
    'One two',
    'item goes on',
    'next',
    'quoted on',
    'a',
    'b',
    'c',
    'd',
    'Under',
    'end',
  ]);
});

test('markup is blanked out, so that every offset stays that of the file', () => {
  const source = 'One **senior** [official](https://a.example/said_it) _said_ `critics say` 2 * 3 a_b \\*.';
  expect(blocksOf(source)).toEqual(['One senior official said 2 3 a_b *.']);
  const { text } = readMarkdown(source);
  expect(text.indexOf('official')).toBe(source.indexOf('official'));
});

test('code, front matter and link definitions are no text', () => {
  const source = '---\ntitle: critics say\n---\nOne\n```js\ncritics say\n~~~\n```\n[1]: https://a.example\ntwo\r\n';
  expect(blocksOf(source)).toEqual(['One', 'two']);
});

test.each(['[', '](', '`', '``a', '<', '*', '_', '\\', '---\n', '> ', '|', '![a]('])(
  'nothing in Markdown takes more than linear time: %s',
  (piece) => {
    const started = performance.now();
    readMarkdown(piece.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2000);
  },
);
