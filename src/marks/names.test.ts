import { expect, test } from 'vitest';
import { allHighlightNames } from './names.ts';

test('no two marks share a name, and no name says whose it is', () => {
  const names = allHighlightNames();
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]{3}$/);
});
