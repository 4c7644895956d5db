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

/** A table with open addressing, at most a third full: the hash of a word leads to its number in one or two steps. */
const SIZE = 1 << Math.ceil(Math.log2(WORDS.length * 3));
const SLOTS = new Int32Array(SIZE);
for (let id = 2; id < WORDS.length; id += 1) {
  let slot = hashOf(WORDS[id] ?? '') & (SIZE - 1);
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

/** The number of the word text[from, to), whose hash in lower case is given, or `UNKNOWN`. No string is made. */
export function findWord(text: string, from: number, to: number, hash: number): number {
  let slot = hash & (SIZE - 1);
  for (let id = SLOTS[slot] ?? 0; id !== 0; id = SLOTS[slot] ?? 0) {
    if (isSame(WORDS[id] ?? '', text, from, to)) return id;
    slot = (slot + 1) & (SIZE - 1);
  }
  const adverb = to - from > 4 && text.charCodeAt(to - 1) === 0x79 && text.charCodeAt(to - 2) === 0x6c;
  return adverb ? UNKNOWN_ADVERB : UNKNOWN;
}

/** The number of a word that is already a string in lower case. */
export function numberOf(word: string): number {
  return findWord(word, 0, word.length, hashOf(word));
}

function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let k = 0; k < word.length; k += 1) {
    let code = text.charCodeAt(from + k);
    if (code >= 65 && code <= 90) code += 32;
    else if (code === 0x2019) code = 0x27;
    if (code !== word.charCodeAt(k)) return false;
  }
  return true;
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
