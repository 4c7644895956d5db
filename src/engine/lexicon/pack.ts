import { Part } from './classes.ts';
import { FIRST, type Lexicon } from './lexicon.ts';
import { numeral } from './numerals.ts';
import { CAPITAL_A, LONGEST, type PackedLexicon, PART, SENSE } from './packed.ts';
import { isIn, wordSets } from './word-set.ts';
import { classIn } from './word-table.ts';

/** Writes a lexicon down. Its words are numbered anew. */
export function pack({ table, parts, senses, lemmas }: Lexicon): PackedLexicon {
  const words = Array.from({ length: table.size }, (_, id) => table.wordOf(id));
  const ids = words.map((_, id) => id);
  const firstFree = FIRST.length + 1;
  const order = [
    ...ids.slice(0, firstFree),
    ...ids.slice(firstFree).toSorted((one, other) => ((words[one] ?? '') < (words[other] ?? '') ? -1 : 1)),
  ];
  const places = new Map(order.map((id, place) => [id, place]));
  const classOf = words.map((word) => classIn(table.entryOf(word)));
  const partOf = (id: number) => parts[classOf[id] ?? 0] ?? 0;
  const pairOf = (id: number) => letters(partOf(id), PART) + letters(senses[classOf[id] ?? 0] ?? 0, SENSE);
  // No class is the first, as in every lexicon.
  const pairs = ['', ...frequentFirst(order.map(pairOf).filter(Boolean))];
  let last = 0;
  const verbs = order.flatMap((id, place) => {
    if ((partOf(id) & Part.verb) === 0) return [];
    const base = lemmas[id] ?? 0;
    const told = (partOf(id) & Part.base) !== 0 ? id : last;
    if (base === 0) return 1;
    last = base;
    return base === told ? 0 : awayFrom(place, places.get(base) ?? 0);
  });
  const sets = wordSets();
  const members = sets.map((set) => order.flatMap((id, place) => (isIn(set, id) ? [place] : [])));
  return {
    words: packWords(order.slice(firstFree).map((id) => words[id] ?? '')),
    classes: pairs.join(' '),
    classOf: order.map((id) => numeral(pairs.indexOf(pairOf(id)))).join(''),
    lemmas: verbs.map(numeral).join(''),
    lists: [sets.length, ...members.flatMap((its) => [its.length, ...steps(its)])].map(numeral).join(''),
  };
}

function packWords(words: readonly string[]): string {
  return words
    .map((word, k) => {
      if (/[A-Z]/.test(word) || word.length >= LONGEST) throw new RangeError(`"${word}" cannot be packed`);
      const before = words[k - 1] ?? '';
      const kept = sameLetters(before, word);
      return String.fromCharCode(CAPITAL_A + before.length - kept) + word.slice(kept);
    })
    .join('');
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

/** More often than this, and a short number saves more than order does. */
const OFTEN = 40;

/** The most frequent first, so that their numbers are short; the many rare ones in order, so that neighbours are alike. */
function frequentFirst(all: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  const weight = (one: string) => Math.max(OFTEN, counts.get(one) ?? 0);
  return [...counts.keys()].toSorted((one, other) => weight(other) - weight(one) || (one < other ? -1 : 1));
}

function steps(places: readonly number[]): number[] {
  return places.map((place, k) => place - (places[k - 1] ?? 0));
}

/** How far off a place is, as one number above 1: even where it lies before. */
function awayFrom(from: number, place: number): number {
  return place < from ? 2 * (from - place) : 2 * (place - from) + 3;
}
