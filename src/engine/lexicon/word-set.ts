import { list, Sense } from './classes.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordTable } from './word-table.ts';

/**
 * A row of bits for each word, a bit for each list: what is asked about one word, one thing after the other, lies side by side
 * in memory. A row begins at the number of its word, shifted.
 */
let rows = new Int32Array(0);
let shift = 0;

/** A list of words about which rules and grammar ask: "is it one of these?" is one look at one bit. */
export class WordSet {
  private readonly column: number;
  private readonly bit: number;
  /** Rules or grammar look at its words wherever they stand. */
  isAnchor = false;

  constructor(
    readonly prose: string,
    place: number,
  ) {
    this.column = place >> 5;
    this.bit = 1 << (place & 31);
  }

  has(id: number): boolean {
    return ((rows[(id << shift) + this.column] ?? 0) & this.bit) !== 0;
  }

  /** Says that the word with this number is one of the list, once the rows are there. */
  add(id: number): void {
    const at = (id << shift) + this.column;
    rows[at] = (rows[at] ?? 0) | this.bit;
  }
}

const SETS = new Map<string, WordSet>();
let isNumbered = false;

/** The set of the words of a list written as prose. It may hold words that no class of the lexicon has. */
export function words(prose: string): WordSet {
  const known = SETS.get(prose);
  if (known) return known;
  if (isNumbered) throw new Error('word lists are declared before any text is read');
  const set = new WordSet(prose, SETS.size);
  SETS.set(prose, set);
  return set;
}

/** How many lists are looked up in one step. */
const STEP = 40;

/** Numbers the words of all lists; the rows are filled by `fillSets`, when all other words are numbered too. */
export function* numberSets(table: WordTable): Generator<undefined, Numbered> {
  isNumbered = true;
  const numbered: { set: WordSet; ids: number[] }[] = [];
  for (const set of SETS.values()) {
    numbered.push({ set, ids: list(set.prose).map((word) => table.add(word)) });
    if (numbered.length % STEP === 0) yield;
  }
  return numbered;
}

export function fillSets(lexicon: Lexicon, numbered: Numbered): void {
  shift = Math.max(0, Math.ceil(Math.log2(SETS.size / 32)));
  rows = new Int32Array(lexicon.table.words.length << shift);
  for (const { set, ids } of numbered) {
    for (const id of ids) {
      set.add(id);
      if (set.isAnchor) lexicon.addSense(id, Sense.anchor);
    }
  }
}

/** Each list with the numbers of its words. */
type Numbered = readonly { readonly set: WordSet; readonly ids: readonly number[] }[];
