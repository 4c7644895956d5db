import { expect, test } from 'vitest';
import { replaceFigures } from './figures-block.ts';

const DOCUMENT = 'before\n<!-- figures: written by `npm run eval -- --into` -->\nold\n<!-- end of figures -->\nafter\n';

test('the report takes the place of the old one, again and again', () => {
  const once = replaceFigures(DOCUMENT, 'new');
  expect(once).toContain('```text\nnew\n```');
  expect(once).not.toContain('old');
  expect(once.startsWith('before\n') && once.endsWith('\nafter\n')).toBe(true);
  expect(replaceFigures(once, 'new')).toBe(once);
});

test('a document without a place for figures is refused', () => {
  expect(() => replaceFigures('text', 'new')).toThrow('no place for figures');
});
