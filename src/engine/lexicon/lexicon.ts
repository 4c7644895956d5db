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
  /** `Part` and `Sense` bits by word number: both stand side by side, at twice the number. */
  classes = new Int32Array(0);
  /** The numbers of the base forms of verbs by word number; other words have none, or 0. */
  lemmas = new Int32Array(0);

  constructor(readonly table = new WordTable()) {
    for (const word of FIRST) this.table.add(word);
  }

  /** The number of a word in lower case. */
  numberOf(word: string): number {
    return this.table.numberOf(word) || (isLikeAdverb(word) ? UNKNOWN_ADVERB : UNKNOWN);
  }
}

export function isLikeAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly');
}
