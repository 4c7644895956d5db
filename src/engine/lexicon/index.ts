import { lexicon } from './build.ts';
import type { WordEntry } from './classes.ts';

/** Words outside the lexicon: 0 for most, 1 for those that end like an adverb. */
export const UNKNOWN = 0;
export const UNKNOWN_ADVERB = 1;

const WORDS: string[] = ['', ''];
const ENTRIES: WordEntry[] = [{ part: 0, sense: 0 }, lexicon.adverb];
for (const [word, entry] of lexicon.entries) {
  WORDS.push(word);
  ENTRIES.push(entry);
}
// Marks are words too, so that every token has a number.
for (const mark of `.,;:!?"'-()…$%&/#@*+=<>|~^_\\\ufffd`) {
  WORDS.push(mark);
  ENTRIES.push({ part: 0, sense: 0 });
}

/** `Part` and `Sense` bits by word number. */
const PARTS = Int32Array.from(ENTRIES, (entry) => entry.part);
const SENSES = Int32Array.from(ENTRIES, (entry) => entry.sense);

/** UTF-16 units of the longest word: whatever is longer is not looked up. */
export const LONGEST_WORD = Math.max(...WORDS.map((word) => word.length));

/** The letters of all words one after the other, and where those of each begin. */
const LETTERS = unitsOf(WORDS.join(''));
const BEGINS = new Int32Array(WORDS.length + 1);

/** A table with open addressing, at most a third full: the hash of a word leads to its number in one or two steps. */
const SIZE = 1 << Math.ceil(Math.log2(WORDS.length * 3));
const SLOTS = new Int32Array(SIZE);
for (let id = 0; id < WORDS.length; id += 1) {
  const word = WORDS[id] ?? '';
  BEGINS[id + 1] = (BEGINS[id] ?? 0) + word.length;
  if (word === '') continue;
  let slot = hashOf(word) & (SIZE - 1);
  while (SLOTS[slot] !== 0) slot = (slot + 1) & (SIZE - 1);
  SLOTS[slot] = id;
}

/** One step of the hash by which words are found; `code` is a UTF-16 unit in lower case. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i += 1) hash = hashStep(hash, word.charCodeAt(i));
  return hash;
}

/** The number of the word of this length in lower case, whose hash is given, or `UNKNOWN`. No string is made. */
export function findWord(word: Uint16Array, length: number, hash: number): number {
  let slot = hash & (SIZE - 1);
  for (let id = SLOTS[slot] ?? 0; id !== 0; id = SLOTS[slot] ?? 0) {
    if (isSame(id, word, length)) return id;
    slot = (slot + 1) & (SIZE - 1);
  }
  return UNKNOWN;
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = text.charCodeAt(i);
  return units;
}

function isSame(id: number, word: Uint16Array, length: number): boolean {
  const begin = BEGINS[id] ?? 0;
  if ((BEGINS[id + 1] ?? 0) - begin !== length) return false;
  for (let k = 0; k < length; k += 1) if (LETTERS[begin + k] !== word[k]) return false;
  return true;
}

/** The number of a word that is already a string in lower case. */
export function numberOf(word: string): number {
  const id = findWord(unitsOf(word), word.length, hashOf(word));
  const adverb = id === UNKNOWN && word.length > 4 && word.endsWith('ly');
  return adverb ? UNKNOWN_ADVERB : id;
}

export function wordOf(id: number): string {
  return WORDS[id] ?? '';
}

export function partsOf(id: number): number {
  return PARTS[id] ?? 0;
}

export function sensesOf(id: number): number {
  return SENSES[id] ?? 0;
}

/** The base form of a verb of the lexicon, or the word itself. */
export function lemmaOf(word: string): string {
  return lexicon.lemmas.get(word) ?? word;
}
