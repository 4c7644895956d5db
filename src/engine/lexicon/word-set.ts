import { list, Sense } from './classes.ts';
import type { GrowingLexicon } from './growing-lexicon.ts';

/**
 * A row of bits for each word, a bit for each list: what is asked about one word, one thing after the other, lies side by side
 * in memory. A row begins at the number of its word, shifted.
 */
let rows = new Int32Array(0);
let shift = 0;

declare const isList: unique symbol;

/**
 * A list of words about which rules and grammar ask: "is it one of these?" is one look at one bit. It is the place of that bit,
 * so that a build can write it down as a number.
 */
export type WordSet = number & { readonly [isList]: true };

/** Whether the word with this number is one of the list. */
export function isIn(set: WordSet, id: number): boolean {
  return ((rows[(id << shift) + (set >> 5)] ?? 0) & (1 << set)) !== 0;
}

const SETS = new Map<string, WordSet>();
let isNumbered = false;

/** The set of the words of a list written as prose. It may hold words that no class of the lexicon has. */
export function words(prose: string): WordSet {
  const known = SETS.get(prose);
  if (known) return known;
  if (isNumbered) throw new Error('word lists are declared before any text is read');
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

/** All lists, each in its place. */
export function wordSets(): WordSet[] {
  return [...SETS.values()];
}

/** How many lists are looked up in one step. */
const STEP = 40;

/** Numbers the words of all lists; the rows are filled by `fillSets`, when all other words are numbered too. */
export function* numberSets(lexicon: GrowingLexicon): Generator<undefined, Numbered> {
  isNumbered = true;
  const numbered: { set: WordSet; ids: number[] }[] = [];
  for (const [prose, set] of SETS) {
    numbered.push({ set, ids: list(prose).map((word) => lexicon.numberOf(word)) });
    if (numbered.length % STEP === 0) yield;
  }
  return numbered;
}

/** Makes an empty row for each word. */
function openRows(wordCount: number, listCount: number): void {
  shift = Math.max(0, Math.ceil(Math.log2(listCount / 32)));
  rows = new Int32Array(wordCount << shift);
}

/**
 * Fills the rows from what a packed lexicon says of its lists.
 * @param lists how many there are; for each how many words it has, and how far each is from the one before it
 */
export function unpackRows(lists: Int32Array, wordCount: number): void {
  openRows(wordCount, lists[0] ?? 0);
  const filled = rows;
  let place = 0;
  for (let at = 1; at < lists.length; place += 1) {
    const bit = 1 << place;
    const column = place >> 5;
    const end = at + 1 + (lists[at] ?? 0);
    let id = 0;
    for (at += 1; at < end; at += 1) {
      id += lists[at] ?? 0;
      const cell = (id << shift) + column;
      filled[cell] = (filled[cell] ?? 0) | bit;
    }
  }
}

export function fillSets(lexicon: GrowingLexicon, numbered: Numbered): void {
  openRows(lexicon.size, SETS.size);
  for (const { set, ids } of numbered) {
    for (const id of ids) {
      const at = (id << shift) + (set >> 5);
      rows[at] = (rows[at] ?? 0) | (1 << set);
      if (ANCHORED.has(set)) lexicon.addSense(id, Sense.anchor);
    }
  }
}

/** Each list with the numbers of its words. */
type Numbered = readonly { readonly set: WordSet; readonly ids: readonly number[] }[];
