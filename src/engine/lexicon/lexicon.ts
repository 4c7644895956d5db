import { type Entry, WordTable } from './word-table.ts';

/** Numbers of words outside the lexicon: 0 for most, 1 for those that end like an adverb. No text has the words that stand for them. */
export const UNKNOWN = 0;
export const UNKNOWN_ADVERB = 1;
/** The words that have a fixed number, from 1 on. */
export const FIRST = ['\0ly', "'s", '\ufffd'] as const;

/** All words with a number, and their base forms. */
export class Lexicon {
  readonly table: WordTable;
  /** What stands for words outside the lexicon that end like an adverb, for `'s`, and for marks that it does not have. */
  readonly adverb: Entry;
  readonly genitive: Entry;
  readonly oddMark: Entry;

  /**
   * @param lemmas the number of the base form of a verb by word number; 0 where there is none
   * @param classOf the class by word number
   */
  constructor(
    readonly lemmas: Int32Array,
    classOf: Int32Array,
  ) {
    this.table = new WordTable();
    for (const word of FIRST) this.table.add(word, classOf[this.table.size] ?? 0);
    const [adverb, genitive, oddMark] = FIRST;
    this.adverb = this.table.entryOf(adverb);
    this.genitive = this.table.entryOf(genitive);
    this.oddMark = this.table.entryOf(oddMark);
  }

  /** The entry of a word in lower case. */
  entryOf(word: string): Entry {
    return this.table.entryOf(word) || (isLikeAdverb(word) ? this.adverb : 0);
  }
}

export function isLikeAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly');
}
