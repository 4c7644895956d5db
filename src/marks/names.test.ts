import { expect, test } from 'vitest';
import { allHighlightNames, PREFIXES, randomPrefix } from './names.ts';

test('no two marks share a name, and no name says whose it is', () => {
  const names = allHighlightNames();
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]{3}$/);
});

test('loads of a page differ in their names', () => {
  const prefixes = Array.from({ length: 200 }, randomPrefix);
  expect(new Set(prefixes)).toEqual(new Set(PREFIXES));
});
