import { expect, test } from 'vitest';
import { PEERS } from './peers.ts';

const TEXT = 'Very many things were said; several experts were quite clearly moved. It was built, it was seen.';

test.each(PEERS)('$name gives marks in order that never overlap', ({ marks }) => {
  const found = marks(TEXT);
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter(({ start, end }, i) => start < (found[i - 1]?.end ?? 0) || end > TEXT.length)).toEqual([]);
  expect(found.map(({ start, end }) => TEXT.slice(start, end).toLowerCase())).toContainEqual(
    expect.stringMatching(/^(?:very|many|several|were said)$/),
  );
});
