import { Part } from './classes.ts';
import { Lexicon } from './lexicon.ts';
import { numbersOf } from './numerals.ts';
import { fillClasses } from './word-classes.ts';
import { fillRows } from './word-set.ts';
import type { WordTable } from './word-table.ts';

/**
 * A built lexicon as text. Whoever builds the extension makes it (`scripts/compiled-engine.ts`), so that no page pays for
 * inflecting verbs and looking up lists. Words stand in alphabetical order, where neighbours begin alike.
 */
export interface PackedLexicon {
  /**
   * For each word a capital, which tells how many letters of the word before it are dropped ('A': none), and what is added; what
   * many words go on with is one sign of `SHORT`.
   */
  readonly words: string;
  /** The `Part` and `Sense` bits of each class of words, with spaces between them: a letter for each bit that is set. */
  readonly classes: string;
  /** How many classes are common. The others stand in the order in which words have them first. */
  readonly common: number;
  /** For each word which class it has, from 1 on; 0 for the next that is not common and that no word before it has. */
  readonly classOf: string;
  /**
   * For each word that can be a verb where its base form is: 0 where it can be told, for a base form is its own and other forms
   * follow theirs, 1 where there is none, else how far off it is.
   */
  readonly lemmas: string;
  /** Which classes have the words of which lists, as `fillRows` takes it. */
  readonly lists: string;
}

/** Signs that no word has, and what each stands for: all forms of a verb, or one form. */
export const SHORT = [
  ['1', 'AedCingDs'],
  ['4', 'AdBsCing'],
  ['7', 'As'],
  ['8', 'Cing'],
] as const;

const SPACE = 32;
/** Letters for bits: 32 from each of these on. */
export const PART = 40;
export const SENSE = 80;
export const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** How many words are unpacked in one step: some 1 ms in a browser that has just started. */
const STEP = 1000;

/**
 * The lexicon that was packed, in short steps. All of it runs before anything has been compiled, when a call costs more than what
 * it does: hence the long loops, in which everything is written out.
 */
export function* unpack(packed: PackedLexicon): Generator<undefined, Lexicon> {
  const classOf = classesOf(packed);
  const lexicon = withClasses(packed, classOf);
  yield;
  let { words } = packed;
  for (const [sign, full] of SHORT) words = words.replaceAll(sign, full);
  yield* unpackWords(words, classOf, lexicon.table);
  yield;
  fillRows(numbersOf(packed.lists));
  return lexicon;
}

/** Longest word that can be unpacked, in UTF-16 units. */
export const LONGEST = 40;

/** Each word's hashes go on from those of the letters that it shares with the word before it. No word is spelled out yet. */
function* unpackWords(packed: string, classOf: Int32Array, table: WordTable): Generator<undefined, void> {
  const hashes = new Int32Array(LONGEST);
  const proofs = new Int32Array(LONGEST);
  // By word number: where its own letters begin, and how many stand before them.
  const starts: number[] = [];
  const kept: number[] = [];
  let length = 0;
  let at = 0;
  while (at < packed.length) {
    length -= packed.charCodeAt(at) - CAPITAL_A;
    let hash = hashes[length] ?? 0;
    let proof = proofs[length] ?? 0;
    at += 1;
    starts[table.size] = at;
    kept[table.size] = length;
    for (; at < packed.length; at += 1) {
      const code = packed.charCodeAt(at);
      if (code >= CAPITAL_A && code <= CAPITAL_Z) break;
      hash = ((hash << 5) - hash + code) | 0;
      proof = ((proof << 7) - proof) ^ code;
      length += 1;
      hashes[length] = hash;
      proofs[length] = proof;
    }
    table.addHashed(hash, proof, classOf[table.size] ?? 0);
    if (table.size % STEP === 0) yield;
  }
  table.spellWith((id) => {
    let before = kept[id] ?? 0;
    let word = packed.slice(starts[id], (starts[id + 1] ?? at + 1) - 1);
    for (let other = id - 1; before > 0; other -= 1) {
      const from = starts[other] ?? 0;
      const first = kept[other] ?? 0;
      if (first >= before) continue;
      word = packed.slice(from, from + before - first) + word;
      before = first;
    }
    return word;
  });
}

/** The class by word number. */
function classesOf({ classOf, common }: PackedLexicon): Int32Array {
  const classes = numbersOf(classOf);
  let rare = common;
  for (let id = 0; id < classes.length; id += 1) {
    const code = classes[id] ?? 0;
    classes[id] = code > 0 ? code - 1 : rare++;
  }
  return classes;
}

/** A lexicon without any words yet but the first. */
function withClasses(packed: PackedLexicon, classOf: Int32Array): Lexicon {
  const parts: number[] = [0];
  const senses: number[] = [0];
  let pair = 0;
  for (let at = 0; at < packed.classes.length; at += 1) {
    const code = packed.classes.charCodeAt(at);
    if (code === SPACE) {
      pair += 1;
      parts.push(0);
      senses.push(0);
    } else if (code < SENSE) parts[pair] = (parts[pair] ?? 0) | (1 << (code - PART));
    else senses[pair] = (senses[pair] ?? 0) | (1 << (code - SENSE));
  }
  const away = numbersOf(packed.lemmas);
  const lemmas = new Int32Array(classOf.length);
  let verb = 0;
  let last = 0;
  for (let id = 0; id < lemmas.length; id += 1) {
    const part = parts[classOf[id] ?? 0] ?? 0;
    if ((part & Part.verb) === 0) continue;
    const to = away[verb] ?? 0;
    verb += 1;
    if (to === 1) continue;
    last = to > 0 ? placeAt(id, to) : (part & Part.base) !== 0 ? id : last;
    lemmas[id] = last;
  }
  fillClasses(parts, senses);
  return new Lexicon(lemmas, classOf);
}

/** Where that is which lies so far off a place: an even number tells of what lies before it. */
function placeAt(from: number, away: number): number {
  return away % 2 === 0 ? from - away / 2 : from + (away - 3) / 2;
}
