import { Part } from './classes.ts';
import { FIRST, type Lexicon } from './lexicon.ts';
import { numeral } from './numerals.ts';
import { CAPITAL_A, LONGEST, type PackedLexicon, PART, SENSE, SHORT } from './packed.ts';
import { parts, senses } from './word-classes.ts';
import { isIn, listsOf } from './word-set.ts';
import { classIn, entryWith } from './word-table.ts';

/** Writes a lexicon down. Its words are numbered anew. */
export function pack({ table, lemmas }: Lexicon): PackedLexicon {
  const words = Array.from({ length: table.size }, (_, id) => table.wordOf(id));
  const ids = words.map((_, id) => id);
  const firstFree = FIRST.length + 1;
  const order = [
    ...ids.slice(0, firstFree),
    ...ids.slice(firstFree).toSorted((one, other) => ((words[one] ?? '') < (words[other] ?? '') ? -1 : 1)),
  ];
  const places = new Map(order.map((id, place) => [id, place]));
  const classOf = order.map((id) => classIn(table.entryOf(words[id] ?? '')));
  const { classes, common } = commonFirst(classOf);
  let rare = common;
  let last = 0;
  const verbs = order.flatMap((id, place) => {
    const part = parts[classOf[place] ?? 0] ?? 0;
    if ((part & Part.verb) === 0) return [];
    const base = lemmas[id] ?? 0;
    const told = (part & Part.base) !== 0 ? id : last;
    if (base === 0) return 1;
    last = base;
    return base === told ? 0 : awayFrom(place, places.get(base) ?? 0);
  });
  return {
    words: packWords(order.slice(firstFree).map((id) => words[id] ?? '')),
    classes: classes.map((one) => letters(parts[one] ?? 0, PART) + letters(senses[one] ?? 0, SENSE)).join(' '),
    common,
    classOf: classOf.map((one) => numeral(classes[rare] === one ? (rare++, 0) : classes.indexOf(one) + 1)).join(''),
    lemmas: verbs.map(numeral).join(''),
    lists: listsOf(classes.length, (set, place) => isIn(set, entryWith(0, classes[place] ?? 0)))
      .map(numeral)
      .join(''),
  };
}

function packWords(words: readonly string[]): string {
  let packed = words
    .map((word, k) => {
      if (/[A-Z]/.test(word) || SHORT.some(([sign]) => word.includes(sign)) || word.length >= LONGEST)
        throw new RangeError(`"${word}" cannot be packed`);
      const before = words[k - 1] ?? '';
      const kept = sameLetters(before, word);
      return String.fromCharCode(CAPITAL_A + before.length - kept) + word.slice(kept);
    })
    .join('');
  for (const [sign, full] of SHORT) packed = packed.replaceAll(full, sign);
  return packed;
}

function sameLetters(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same;
}

function letters(flags: number, first: number): string {
  let text = '';
  for (let bit = 0; bit < 32; bit += 1) if ((flags & (1 << bit)) !== 0) text += String.fromCharCode(first + bit);
  return text;
}

/** More often than this, and a class is named by a short number. */
const OFTEN = 5;

/** The classes that words have, as they stand in a packed lexicon, and how many of them are common. */
function commonFirst(classOf: readonly number[]): { classes: number[]; common: number } {
  const counts = new Map<number, number>();
  // No class is the first, as in every lexicon.
  for (const one of [0, ...classOf]) counts.set(one, (counts.get(one) ?? 0) + 1);
  const weight = (one: number) => (one === 0 ? Infinity : (counts.get(one) ?? 0));
  const all = [...counts.keys()];
  const common = all.filter((one) => weight(one) > OFTEN).toSorted((one, other) => weight(other) - weight(one));
  return { classes: [...common, ...all.filter((one) => weight(one) <= OFTEN)], common: common.length };
}

/** How far off a place is, as one number above 1: even where it lies before. */
function awayFrom(from: number, place: number): number {
  return place < from ? 2 * (from - place) : 2 * (place - from) + 3;
}
