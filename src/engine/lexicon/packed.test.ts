import { expect, test } from 'vitest';
import '../index.ts';
import { theLexicon } from './index.ts';
import { Lexicon } from './lexicon.ts';
import { numbersOf, numeral } from './numerals.ts';
import { pack, unpack } from './packed.ts';
import { isIn, wordSets } from './word-set.ts';

/** Everything that is known of each word. */
function known({ table, classes, lemmas }: Lexicon): Map<string, unknown> {
  const facts = Array.from({ length: table.size }, (_, id): [string, unknown] => [
    table.wordOf(id),
    {
      found: id === 0 || table.numberOf(table.wordOf(id)) === id,
      part: classes[2 * id],
      sense: classes[2 * id + 1],
      lemma: table.wordOf(lemmas[id] ?? 0),
      lists: wordSets().filter((set) => isIn(set, id)),
    },
  ]);
  return new Map(facts.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

test('a lexicon that was packed and unpacked knows the same of every word', () => {
  const built = theLexicon();
  const before = known(built);
  expect(before.size).toBeGreaterThan(5000);
  const packed = pack(built);
  const unpacked = new Lexicon();
  for (const _ of unpack(packed, unpacked));
  expect(known(unpacked)).toEqual(before);
  expect(pack(unpacked)).toEqual(packed);
});

test.each([[[0]], [[45, 46, 47]], [[2115, 2116, 97_335, 97_336]], [[7, 0, 1_000_000]]])(
  'the numerals of %j',
  (numbers) => {
    expect([...numbersOf(numbers.map(numeral).join(''))]).toEqual(numbers);
  },
);
