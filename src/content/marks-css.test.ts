import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATEGORY_IDS } from '../engine/index.ts';
import { marksCss } from './marks-css.ts';
import { highlightName, PREFIXES, TONES } from './names.ts';

test('marks.css is current: after a change run `npm run docs`', () => {
  expect(readFileSync(join(import.meta.dirname, 'marks.css'), 'utf8')).toBe(marksCss(PREFIXES));
});

test('no two marks share a name, and no name says whose it is', () => {
  const names = PREFIXES.flatMap((prefix) =>
    CATEGORY_IDS.flatMap((id) => TONES.map((tone) => highlightName(prefix, id, tone))),
  );
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]{3}$/);
});
