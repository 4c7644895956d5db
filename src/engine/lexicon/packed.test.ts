import { expect, test } from 'vitest';
import '../index.ts';
import { type Lexicon, theLexicon } from './index.ts';
import { numbersOf, numeral } from './numerals.ts';
import { pack } from './pack.ts';
import { unpack } from './packed.ts';
import { parts, senses } from './word-classes.ts';
import { isIn, wordSets } from './word-set.ts';
import { classIn, numberIn } from './word-table.ts';

/** Everything that is known of each word. */
function known({ table, lemmas }: Lexicon): Map<string, unknown> {
  const facts = Array.from({ length: table.size }, (_, id): [string, unknown] => {
    const word = table.wordOf(id);
    const entry = table.entryOf(word);
    return [
      word,
      {
        found: numberIn(entry) === id,
        part: parts[classIn(entry)],
        sense: senses[classIn(entry)],
        lemma: table.wordOf(lemmas[id] ?? 0),
        lists: [...wordSets().values()].filter((set) => isIn(set, entry)),
      },
    ];
  });
  return new Map(facts.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function wholeOf(steps: Generator<undefined, Lexicon>): Lexicon {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

test('a lexicon that was packed and unpacked knows the same of every word', () => {
  const built = theLexicon();
  const before = known(built);
  expect(before.size).toBeGreaterThan(5000);
  const packed = pack(built);
  const unpacked = wholeOf(unpack(packed));
  expect(known(unpacked)).toEqual(before);
  expect(pack(unpacked)).toEqual(packed);
});

test.each([[[0]], [[45, 46, 47]], [[2115, 2116, 97_335, 97_336]], [[7, 0, 1_000_000]]])(
  'the numerals of %j',
  (numbers) => {
    expect([...numbersOf(numbers.map(numeral).join(''))]).toEqual(numbers);
  },
);
