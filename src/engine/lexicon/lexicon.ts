import { Part } from './classes.ts';
import { WordTable } from './word-table.ts';

/** Words outside the lexicon: 0 for most, 1 for those that end like an adverb. No text has the words that stand for them. */
export const UNKNOWN = 0;
export const UNKNOWN_ADVERB = 1;
export const GENITIVE = 2;
export const ODD_MARK = 3;
const FIRST = ['\0ly', "'s", '\ufffd'];
/** The number from which on words have no fixed number. */
export const FIRST_FREE = FIRST.length + 1;

/** All words with a number, their classes and base forms. */
export class Lexicon {
  readonly table = new WordTable();
  /** `Part` and `Sense` bits by word number: both stand side by side, at twice the number. */
  classes = new Int32Array(1 << 14);
  /** The base forms of verbs by word number; other words have none, or an empty one. */
  readonly lemmas: string[] = [];

  constructor() {
    for (const word of FIRST) this.table.add(word);
  }

  /** Adds to what a word can be and can mean. */
  add(word: string, part: number, sense: number): number {
    const id = this.table.add(word);
    this.give(id, part, sense);
    return id;
  }

  /** Adds to what the word with this number can be and can mean. */
  give(id: number, part: number, sense: number): void {
    if (2 * id + 2 > this.classes.length) this.widen();
    this.classes[2 * id] = (this.classes[2 * id] ?? 0) | part;
    this.addSense(id, sense);
  }

  /** Says of which verb the word with this number is a form; what was said first stands, unless this is the surer. */
  addLemma(id: number, lemma: string, isSurer = false): void {
    // Filled up in order: an array with gaps is slow to ask.
    while (this.lemmas.length <= id) this.lemmas.push('');
    if (isSurer || this.lemmas[id] === '') this.lemmas[id] = lemma;
  }

  addSense(id: number, sense: number): void {
    this.classes[2 * id + 1] = (this.classes[2 * id + 1] ?? 0) | sense;
  }

  /** A word without a class is an adverb if it ends like one. */
  guess(id: number): void {
    const { classes } = this;
    if (classes[2 * id] !== 0 || classes[2 * id + 1] !== 0) return;
    if (id === UNKNOWN_ADVERB || isLikeAdverb(this.table.words[id] ?? '')) classes[2 * id] = Part.adverb | Part.guessed;
  }

  /** The number of a word in lower case. */
  numberOf(word: string): number {
    return this.table.numberOf(word) || (isLikeAdverb(word) ? UNKNOWN_ADVERB : UNKNOWN);
  }

  private widen(): void {
    const wide = new Int32Array(this.classes.length * 2);
    wide.set(this.classes);
    this.classes = wide;
  }
}

function isLikeAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly');
}
