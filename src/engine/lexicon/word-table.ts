/** UTF-16 units of the longest word that is looked up. */
export const LONGEST_WORD = 40;

/** One step of the hash by which words are found; `code` is a UTF-16 unit in lower case. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** Words by number and numbers by word. It is asked with the letters as they stand in a text, so that no string is made. */
export class WordTable {
  readonly words: string[] = [];
  /** Open addressing: the hash of a word leads to its number in one or two steps. Empty slots hold -1. */
  private slots = new Int32Array(1 << 14).fill(-1);
  /** The hashes of the words in these slots. */
  private hashes = new Int32Array(1 << 14);
  /** The letters of all words one after the other, and where those of each begin. */
  private letters = new Uint16Array(1 << 16);
  private begins = new Int32Array(1 << 13);
  /** The letters of the word that is asked for as a string. */
  private readonly asked = new Uint16Array(LONGEST_WORD);

  /** The number of a word, which is given one if it is new. */
  add(word: string): number {
    const known = this.numberOf(word);
    if (known >= 0) return known;
    if (word.length > LONGEST_WORD) throw new RangeError(`too long to be looked up: ${word}`);
    const id = this.words.length;
    const begin = this.begins[id] ?? 0;
    if (id + 2 > this.begins.length) this.begins = widened(this.begins);
    if (begin + word.length > this.letters.length) this.letters = widened(this.letters);
    this.words.push(word);
    for (let k = 0; k < word.length; k += 1) this.letters[begin + k] = word.charCodeAt(k);
    this.begins[id + 1] = begin + word.length;
    if (id * 3 > this.slots.length) this.rehash();
    else this.place(id);
    return id;
  }

  /** The number of the word with these letters, whose hash is given, or -1. */
  find(letters: Uint16Array, length: number, hash: number): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot] ?? -1;
      if (id < 0 || (this.hashes[slot] === hash && this.isSame(id, letters, length))) return id;
    }
  }

  numberOf(word: string): number {
    if (word.length > LONGEST_WORD) return -1;
    for (let k = 0; k < word.length; k += 1) this.asked[k] = word.charCodeAt(k);
    return this.find(this.asked, word.length, hashOf(word));
  }

  private isSame(id: number, letters: Uint16Array, length: number): boolean {
    const begin = this.begins[id] ?? 0;
    if ((this.begins[id + 1] ?? 0) - begin !== length) return false;
    for (let k = 0; k < length; k += 1) if (this.letters[begin + k] !== letters[k]) return false;
    return true;
  }

  private place(id: number): void {
    const mask = this.slots.length - 1;
    const hash = hashOf(this.words[id] ?? '');
    let slot = hash & mask;
    while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = id;
    this.hashes[slot] = hash;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    this.hashes = new Int32Array(this.slots.length);
    for (let id = 0; id < this.words.length; id += 1) this.place(id);
  }
}

function hashOf(word: string): number {
  let hash = 0;
  for (let k = 0; k < word.length; k += 1) hash = hashStep(hash, word.charCodeAt(k));
  return hash;
}

function widened<Column extends Int32Array | Uint16Array>(column: Column): Column;
function widened(column: Int32Array | Uint16Array): Int32Array | Uint16Array {
  const wide = column instanceof Int32Array ? new Int32Array(column.length * 2) : new Uint16Array(column.length * 2);
  wide.set(column);
  return wide;
}
