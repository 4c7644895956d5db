/**
 * Two hashes of a word's letters: the first leads to where the word may stand, the second proves that it is the word. Two
 * words that agree in both are told from each other by nothing; no lexicon is built of such, and of a million
 * words that it does not hold, less than one in a thousand chances is that it takes one for another. They are the word as a
 * number to the bases 31 and 127, by shifts, which are quick before anything has been compiled too.
 */
export function hashStep(hash: number, code: number): number {
  return ((hash << 5) - hash + code) | 0;
}

export function proofStep(proof: number, code: number): number {
  return ((proof << 7) - proof) ^ code;
}

/**
 * What the table knows of a word: its number, and above that its class, which is one of those that the lexicon knows by number
 * (`Lexicon.parts`). So one look tells all that is asked about most words. 0 is no word.
 */
export type Entry = number;

const CLASS_AT = 16;
const NUMBER = (1 << CLASS_AT) - 1;

export const entryWith = (number: number, wordClass: number): Entry => number | (wordClass << CLASS_AT);
export const numberIn = (entry: Entry): number => entry & NUMBER;
export const classIn = (entry: Entry): number => entry >> CLASS_AT;

/** How many words there can be: so many that at least half of the slots are empty, and a word that is not there is missed soon. */
export const MOST_WORDS = 1 << 13;

/**
 * Open addressing, two places a word: its proof and its entry. One look is one line of cache. A constant, as the columns of the
 * text (`text/tokens.ts`): there is one table at a time.
 */
const slots = new Int32Array(4 * MOST_WORDS);
const MASK = slots.length - 1;

/**
 * Spreads hashes that are alike in their last bits over all slots. Any large odd number would do; by this one, of some hundreds
 * that were tried, most words of the news are found at the first look.
 */
const SPREAD = 629_192_201;
const SHIFT = Math.clz32(slots.length) + 1;

/** Words by number and entries by word. It is asked with hashes made while a text is read, so that no string is made. */
export class WordTable {
  /** How many numbers are given. Number 0 is no word. */
  size = 1;
  private spell: (id: number) => string = () => '';
  private readonly words: (string | undefined)[] = [''];

  /** Of the word that was read last. */
  private hash = 0;
  private proof = 0;

  /** A new table takes the place of the one before. */
  constructor() {
    slots.fill(0);
  }

  /** Gives the next number to a word that the table does not have. */
  add(word: string, wordClass: number): void {
    this.hashesOf(word);
    this.words[this.size] = word;
    this.addHashed(this.hash, this.proof, wordClass);
  }

  /** The same, of a word of which only its hashes are known, until `spellWith` tells how it is spelled. */
  addHashed(hash: number, proof: number, wordClass: number): void {
    let at = (Math.imul(hash, SPREAD) >>> SHIFT) & ~1;
    while (slots[at + 1] !== 0) at = (at + 2) & MASK;
    slots[at] = proof;
    slots[at + 1] = entryWith(this.size, wordClass);
    this.size += 1;
  }

  /** Spells words whose hashes alone were known, each when it is first asked for. */
  spellWith(spell: (id: number) => string): void {
    this.spell = spell;
    // At its full length, for an array with gaps is slow to ask.
    this.words.length = this.size;
  }

  /** The word with this number. */
  wordOf(id: number): string {
    return (this.words[id] ??= this.spell(id));
  }

  /** The entry of the word with these hashes, or 0. */
  find(hash: number, proof: number): Entry {
    for (let at = (Math.imul(hash, SPREAD) >>> SHIFT) & ~1; ; at = (at + 2) & MASK) {
      const entry = slots[at + 1] ?? 0;
      if (entry === 0 || slots[at] === proof) return entry;
    }
  }

  /** The entry of a word in lower case, or 0. */
  entryOf(word: string): Entry {
    this.hashesOf(word);
    return this.find(this.hash, this.proof);
  }

  private hashesOf(word: string): void {
    let hash = 0;
    let proof = 0;
    for (let k = 0; k < word.length; k += 1) {
      const code = word.charCodeAt(k);
      hash = hashStep(hash, code);
      proof = proofStep(proof, code);
    }
    this.hash = hash;
    this.proof = proof;
  }
}
