import { Part } from './classes.ts';
import { FIRST, Lexicon } from './lexicon.ts';
import { numeral, numbersOf } from './numerals.ts';
import { isIn, unpackRows, wordSets } from './word-set.ts';
import { classIn, type WordTable } from './word-table.ts';

/**
 * A built lexicon as text. Whoever builds the extension makes it (`scripts/compiled-engine.ts`), so that no page pays for
 * inflecting verbs and looking up lists. Words stand in alphabetical order, where neighbours begin alike.
 */
export interface PackedLexicon {
  /** For each word a capital, which tells how many letters of the word before it are dropped ('A': none), and what is added. */
  readonly words: string;
  /** The pairs of `Part` and `Sense` bits that words have, with spaces between them: a letter for each bit that is set. */
  readonly classes: string;
  /** For each word which pair it has. */
  readonly classOf: string;
  /**
   * For each word that can be a verb where its base form is: 0 where it can be told, for a base form is its own and other forms
   * follow theirs, 1 where there is none, else how far off it is.
   */
  readonly lemmas: string;
  /** How many lists there are; for each how many words it has, and how far each is from the one before it. */
  readonly lists: string;
}

const SPACE = 32;
/** Letters for bits: 32 from each of these on. */
const PART = 40;
const SENSE = 80;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** Writes a lexicon down. Its words are numbered anew. */
export function pack({ table, parts, senses, lemmas }: Lexicon): PackedLexicon {
  const words = Array.from({ length: table.size }, (_, id) => table.wordOf(id));
  const ids = words.map((_, id) => id);
  const firstFree = FIRST.length + 1;
  const order = [
    ...ids.slice(0, firstFree),
    ...ids.slice(firstFree).toSorted((one, other) => ((words[one] ?? '') < (words[other] ?? '') ? -1 : 1)),
  ];
  const places = new Map(order.map((id, place) => [id, place]));
  const classOf = words.map((word) => classIn(table.entryOf(word)));
  const pairOf = (id: number) =>
    letters(parts[classOf[id] ?? 0] ?? 0, PART) + letters(senses[classOf[id] ?? 0] ?? 0, SENSE);
  // No class is the first, as in every lexicon.
  const pairs = ['', ...frequentFirst(order.map(pairOf).filter(Boolean))];
  const partOf = (id: number) => parts[classOf[id] ?? 0] ?? 0;
  let last = 0;
  const verbs = order.flatMap((id, place) => {
    if ((partOf(id) & Part.verb) === 0) return [];
    const base = lemmas[id] ?? 0;
    const told = (partOf(id) & Part.base) !== 0 ? id : last;
    if (base !== 0) last = base;
    if (base === 0) return 1;
    return base === told ? 0 : awayFrom(place, places.get(base) ?? 0);
  });
  const sets = wordSets();
  const members = sets.map((set) => order.flatMap((id, place) => (isIn(set, id) ? [place] : [])));
  return {
    words: packWords(order.slice(firstFree).map((id) => words[id] ?? '')),
    classes: pairs.join(' '),
    classOf: order.map((id) => numeral(pairs.indexOf(pairOf(id)))).join(''),
    lemmas: verbs.map(numeral).join(''),
    lists: [sets.length, ...members.flatMap((its) => [its.length, ...steps(its)])].map(numeral).join(''),
  };
}

/** How many words are unpacked in one step: some 1 ms in a browser that has just started. */
const STEP = 1000;

/**
 * The lexicon that was packed, in short steps. All of it runs before anything has been compiled, when a call costs more than what
 * it does: hence the long loops, in which everything is written out.
 */
export function* unpack(packed: PackedLexicon): Generator<undefined, Lexicon> {
  const classOf = numbersOf(packed.classOf);
  const lexicon = withClasses(packed, classOf);
  yield;
  yield* unpackWords(packed.words, classOf, lexicon.table);
  yield;
  unpackRows(numbersOf(packed.lists), lexicon.table.size);
  return lexicon;
}

/** Longest word that can be unpacked, in UTF-16 units. */
const LONGEST = 40;

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
  return new Lexicon(Int32Array.from(parts), Int32Array.from(senses), lemmas, classOf);
}

function packWords(words: readonly string[]): string {
  return words
    .map((word, k) => {
      if (/[A-Z]/.test(word) || word.length >= LONGEST) throw new RangeError(`"${word}" cannot be packed`);
      const before = words[k - 1] ?? '';
      const kept = sameLetters(before, word);
      return String.fromCharCode(CAPITAL_A + before.length - kept) + word.slice(kept);
    })
    .join('');
}

function sameLetters(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same;
}

function letters(flags: number, first: number): string {
  let text = '';
  for (let bit = 0; bit < 32; bit += 1) if ((flags & (1 << bit)) !== 0) text += String.fromCharCode(first + bit);
  return text;
}

/** More often than this, and a short number saves more than order does. */
const OFTEN = 40;

/** The most frequent first, so that their numbers are short; the many rare ones in order, so that neighbours are alike. */
function frequentFirst(all: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  const weight = (one: string) => Math.max(OFTEN, counts.get(one) ?? 0);
  return [...counts.keys()].toSorted((one, other) => weight(other) - weight(one) || (one < other ? -1 : 1));
}

function steps(places: readonly number[]): number[] {
  return places.map((place, k) => place - (places[k - 1] ?? 0));
}

/** How far off a place is, as one number above 1: even where it lies before. */
function awayFrom(from: number, place: number): number {
  return place < from ? 2 * (from - place) : 2 * (place - from) + 3;
}

function placeAt(from: number, away: number): number {
  return away % 2 === 0 ? from - away / 2 : from + (away - 3) / 2;
}
