import { expect, test } from 'vitest';
import { CATEGORY_IDS } from '../engine/index.ts';
import { highlightName, PREFIXES, TONES } from './names.ts';

test('no two marks share a name, and no name says whose it is', () => {
  const names = PREFIXES.flatMap((prefix) =>
    CATEGORY_IDS.flatMap((id) => TONES.map((tone) => highlightName(prefix, id, tone))),
  );
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]{3}$/);
});
