import { buildLexicon } from './build.ts';
import { list, Part } from './classes.ts';
import { WordTable } from './word-table.ts';

/** Words outside the lexicon: 0 for most, 1 for those that end like an adverb. No text has the words that stand for them. */
export const UNKNOWN = 0;
export const UNKNOWN_ADVERB = 1;
export const GENITIVE = 2;
export const ODD_MARK = 3;
const FIRST = ['\0ly', "'s", '\ufffd'];

/** All words with a number, their classes and base forms. */
export interface Lexicon {
  readonly table: WordTable;
  /** `Part` and `Sense` bits by word number. */
  readonly parts: Int32Array;
  readonly senses: Int32Array;
  /** The base forms of verbs by word number; other words have none. */
  readonly lemmas: readonly (string | undefined)[];
}

/** A list of words about which rules and grammar ask: "is it one of these?" is one look at one bit. */
export class WordSet {
  /** One bit a word number, set when the lexicon is built. */
  private bits = new Uint32Array(0);

  constructor(readonly members: readonly string[]) {}

  has(id: number): boolean {
    return ((this.bits[id >> 5] ?? 0) & (1 << (id & 31))) !== 0;
  }

  find(table: WordTable): void {
    this.bits = new Uint32Array((table.words.length >> 5) + 1);
    for (const word of this.members) {
      const id = table.numberOf(word);
      this.bits[id >> 5] = (this.bits[id >> 5] ?? 0) | (1 << (id & 31));
    }
  }
}

const SETS = new Map<string, WordSet>();
let lexicon: Lexicon | undefined;
let building: Generator<undefined, Lexicon> | undefined;

/** The set of the words of a list written as prose. It may hold words that no class of the lexicon has. */
export function words(prose: string): WordSet {
  const known = SETS.get(prose);
  if (known) return known;
  if (lexicon || building) throw new Error('word lists are declared before any text is read');
  const set = new WordSet(list(prose));
  SETS.set(prose, set);
  return set;
}

/** The lexicon, built when the first text is read: a page without prose does not pay for it. */
export function theLexicon(): Lexicon {
  while (!lexicon) buildOn();
  return lexicon;
}

/** Builds the lexicon in short steps, for whoever must not hold up a page. Without it the first text builds it in one go. */
export function* prepareLexicon(): Generator<undefined, void> {
  while (!lexicon) {
    buildOn();
    yield;
  }
}

function buildOn(): void {
  building ??= build();
  const step = building.next();
  if (step.done === true) lexicon = step.value;
}

/** How many words, and how many lists, are looked up in one step. */
const STEP = 1000;
const SETS_A_STEP = 20;

function* build(): Generator<undefined, Lexicon> {
  const { entries, lemmas } = yield* buildLexicon();
  yield;
  const table = new WordTable();
  for (const word of FIRST) table.add(word);
  for (const word of entries.keys()) if (table.add(word) % STEP === 0) yield;
  // Marks are words too, so that every token has a number.
  for (const mark of `.,;:!?"'-()…$%&/#@*+=<>|~^_\\`) table.add(mark);
  for (const set of SETS.values()) for (const word of set.members) table.add(word);
  yield;
  let found = 0;
  for (const set of SETS.values()) {
    set.find(table);
    found += 1;
    if (found % SETS_A_STEP === 0) yield;
  }
  const parts = new Int32Array(table.words.length);
  const senses = new Int32Array(table.words.length);
  for (const [id, word] of table.words.entries()) {
    const entry = entries.get(word);
    parts[id] = entry?.part ?? guessedPart(word);
    senses[id] = entry?.sense ?? 0;
    if (id % STEP === 0) yield;
  }
  return { table, parts, senses, lemmas: table.words.map((word) => lemmas.get(word)) };
}

/** A word without a class is an adverb if it ends like one. */
function guessedPart(word: string): number {
  return word === '\0ly' || (word.length > 4 && word.endsWith('ly')) ? Part.adverb | Part.guessed : 0;
}

/** The number of a word in lower case. */
export function numberOf(word: string): number {
  const id = theLexicon().table.numberOf(word);
  return id > 0 ? id : word.length > 4 && word.endsWith('ly') ? UNKNOWN_ADVERB : UNKNOWN;
}

export function wordOf(id: number): string {
  return theLexicon().table.words[id] ?? '';
}
