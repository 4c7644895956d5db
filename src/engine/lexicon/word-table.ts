/**
 * Two hashes of a word's letters: the first leads to where the word may stand, the second proves that it is the word. Two
 * words that agree in both are told from each other by nothing; the table refuses them when it is built, and of a million
 * words that it does not hold, less than one in a thousand chances is that it takes one for another. They are the word as a
 * number to the bases 31 and 127, by shifts, which are quick before anything has been compiled too.
 */
export function hashStep(hash: number, code: number): number {
  return ((hash << 5) - hash + code) | 0;
}

export function proofStep(proof: number, code: number): number {
  return ((proof << 7) - proof) ^ code;
}

/** Words by number and numbers by word. It is asked with hashes made while a text is read, so that no string is made. */
export class WordTable {
  /** How many numbers are given. Number 0 is no word. */
  size = 1;
  private spell: (id: number) => string = () => '';
  private readonly words: (string | undefined)[] = [''];
  /** Open addressing, two places a word: its proof, and its number or 0 where there is none. One look is one line of cache. */
  private slots = new Int32Array(1 << 15);

  /** Of the word that was read last. */
  private hash = 0;
  private proof = 0;

  /** Gives a new word a number. */
  add(word: string): number {
    this.hashesOf(word);
    this.words[this.size] = word;
    return this.addHashed(this.hash, this.proof);
  }

  /** The same, of a word of which only its hashes are known, until `spellWith` tells how it is spelled. */
  addHashed(hash: number, proof: number): number {
    const id = this.size;
    this.size += 1;
    // Half of the slots stay empty, so that a word that is not there is missed at the first look or the second.
    if (id * 4 > this.slots.length) this.widen();
    else this.place(id, hash, proof);
    return id;
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

  /** The number of the word with these hashes, or 0. */
  find(hash: number, proof: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
      const id = slots[at + 1] ?? 0;
      if (id === 0 || slots[at] === proof) return id;
    }
  }

  /** The number of a word in lower case, or 0. */
  numberOf(word: string): number {
    this.hashesOf(word);
    return this.find(this.hash, this.proof);
  }

  /** Written out: nearly all words of the table are read before anything has been compiled, when a call for a letter is dear. */
  private hashesOf(word: string): void {
    let hash = 0;
    let proof = 0;
    for (let k = 0; k < word.length; k += 1) {
      const code = word.charCodeAt(k);
      hash = ((hash << 5) - hash + code) | 0;
      proof = ((proof << 7) - proof) ^ code;
    }
    this.hash = hash;
    this.proof = proof;
  }

  private place(id: number, hash: number, proof: number): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let at = (hash << 1) & mask;
    for (let other = slots[at + 1] ?? 0; other !== 0; other = slots[at + 1] ?? 0) {
      if (slots[at] === proof) throw new RangeError(`"${this.wordOf(id)}" cannot be told from "${this.wordOf(other)}"`);
      at = (at + 2) & mask;
    }
    slots[at] = proof;
    slots[at + 1] = id;
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 1; id < this.size; id += 1) {
      this.hashesOf(this.wordOf(id));
      this.place(id, this.hash, this.proof);
    }
  }
}
