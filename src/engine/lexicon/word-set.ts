import { MOST_CLASSES } from './word-classes.ts';
import { classIn, type Entry } from './word-table.ts';

/** How many lists there can be: with as many bits a row is one line of cache. */
export const MOST_LISTS = 512;
/** A row begins at the number of its class, shifted. */
const SHIFT = Math.log2(MOST_LISTS / 32);

/**
 * A row of bits for each class of words, a bit for each list: what is asked about one word, one thing after the other, lies side
 * by side in memory.
 */
const rows = new Int32Array(MOST_CLASSES << SHIFT);

declare const isList: unique symbol;

/**
 * A list of words about which rules and grammar ask: "is it one of these?" is one look at one bit. It is the place of that bit,
 * so that a build can write it down as a number.
 */
export type WordSet = number & { readonly [isList]: true };

/** Whether a word is one of the list. */
export function isIn(set: WordSet, word: Entry): boolean {
  return ((rows[(classIn(word) << SHIFT) + (set >> 5)] ?? 0) & (1 << set)) !== 0;
}

const SETS = new Map<string, WordSet>();
let areComplete = false;

/** The set of the words of a list written as prose. It may hold words that no class of the lexicon has. */
export function words(prose: string): WordSet {
  const known = SETS.get(prose);
  if (known) return known;
  if (areComplete) throw new Error('word lists are declared before any text is read');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where a number becomes a list
  const set = SETS.size as WordSet;
  SETS.set(prose, set);
  return set;
}

const ANCHORED = new Set<WordSet>();

/** The list itself, at whose words rules or grammar look wherever they stand. */
export function anchored(set: WordSet): WordSet {
  ANCHORED.add(set);
  return set;
}

/** Whether one of these lists is such a one. */
export function areAnchored(sets: readonly WordSet[]): boolean {
  return sets.some((set) => ANCHORED.has(set));
}

/** All lists, each by its prose. From now on none can be declared. */
export function wordSets(): ReadonlyMap<string, WordSet> {
  areComplete = true;
  return SETS;
}

/**
 * Fills the rows.
 * @param lists for each how many classes have its words, and how far each is from the one before it
 */
export function fillRows(lists: ArrayLike<number>): void {
  rows.fill(0);
  let place = 0;
  for (let at = 0; at < lists.length; place += 1) {
    const bit = 1 << place;
    const column = place >> 5;
    const end = at + 1 + (lists[at] ?? 0);
    let wordClass = 0;
    for (at += 1; at < end; at += 1) {
      wordClass += lists[at] ?? 0;
      const cell = (wordClass << SHIFT) + column;
      rows[cell] = (rows[cell] ?? 0) | bit;
    }
  }
}

/** The lists as `fillRows` takes them, by who tells whether the words of a class are in one. */
export function listsOf(classCount: number, has: (set: WordSet, wordClass: number) => boolean): number[] {
  const classes = Array.from({ length: classCount }, (_, wordClass) => wordClass);
  const members = [...SETS.values()].map((set) => classes.filter((one) => has(set, one)));
  return members.flatMap((its) => [its.length, ...its.map((one, k) => one - (its[k - 1] ?? 0))]);
}
