/**
 * The words and marks of the text that is being read, in parallel columns, so that reading a page makes few objects and no strings.
 * There is one set of columns, which each text fills anew: it is read to its end before the next begins. They are constants and
 * never grow, so that a compiler can write their places in memory into the code.
 */
import { Part } from '../lexicon/classes.ts';
import { isIn, UNKNOWN, UNKNOWN_ADVERB, wordOf, words } from '../lexicon/index.ts';
import { parts, senses } from '../lexicon/word-classes.ts';
import { classIn, type Entry, numberIn } from '../lexicon/word-table.ts';
import { isUnseen } from './characters.ts';

/** How a word is written: without capitals, with a capital first, in capitals only, or not a word. */
export const Shape = { lower: 0, capital: 1, upper: 2, number: 3, mark: 4 } as const;

/** UTF-16 units that are read at once at most: more than the longest run of a page has. */
export const CAPACITY = 1 << 15;

/** What is a name in capitals: "a US official", "IT experts", "the WHO"; but not in a line of capitals. */
const ACRONYMS = words('us it who');

/** How many units a reader may look ahead without asking. */
const AHEAD = 4;

/** The text as it is seen: without unseen characters, and with zeros behind its end. */
export const units = new Uint16Array(CAPACITY + AHEAD);
/** Offsets into `units`; `startOf` and `endOf` tell those into the text. */
export const start = new Uint16Array(CAPACITY);
export const end = new Uint16Array(CAPACITY);
/** What the lexicon knows of the word, and the `Part` and `Sense` bits that it has there. */
export const entry = new Int32Array(CAPACITY);
export const part = new Int32Array(CAPACITY);
export const sense = new Int32Array(CAPACITY);
export const shape = new Uint8Array(CAPACITY);
/** Which tokens are marks, or words with stops of their own: whoever looks for a mark need not look at every word. */
export const marks = new Uint16Array(CAPACITY);

export let length = 0;
export let markCount = 0;

let text = '';
/** Where in the text the part begins that is read. */
let base = 0;
/** Where in the text each of the units stands, if something is unseen. */
let places: readonly number[] | undefined;

/**
 * Begins the part [from, to) of a text, of `CAPACITY` at most.
 * @param seen gathers where the units stand, if unseen characters are to be left out of them
 * @returns how many units there are
 */
export function begin(whole: string, from: number, to: number, seen?: number[]): number {
  text = whole;
  base = from;
  places = seen;
  length = 0;
  markCount = 0;
  let count = 0;
  // Two loops, for the first goes over every text, and does nothing else.
  if (!seen) {
    // A string is slow to be asked for one unit after the other between other work: it may be part of another string.
    for (let i = from; i < to; i += 1, count += 1) units[count] = whole.charCodeAt(i);
  } else {
    for (let i = from; i < to; i += 1) {
      const code = whole.charCodeAt(i);
      if (isUnseen(code)) continue;
      seen.push(i);
      units[count] = code;
      count += 1;
    }
  }
  units.fill(0, count, count + AHEAD);
  return count;
}

/**
 * @param from within the units, as `to`
 * @returns where the token ends
 */
export function add(from: number, to: number, word: Entry, itsShape: number): number {
  const isAcronym = itsShape === Shape.upper && isIn(ACRONYMS, word) && shape[length - 1] !== Shape.upper;
  const known = isAcronym ? UNKNOWN : word;
  const wordClass = classIn(known);
  const bits = parts[wordClass] ?? 0;
  // "Italy" is no adverb: within a sentence a capital tells a name.
  const isName =
    (bits & Part.guessed) !== 0 && itsShape !== Shape.lower && length > 0 && shape[length - 1] !== Shape.mark;
  start[length] = from;
  end[length] = to;
  entry[length] = known;
  part[length] = isName ? 0 : bits;
  sense[length] = senses[wordClass] ?? 0;
  shape[length] = itsShape;
  length += 1;
  return to;
}

/** Adds a mark, or a word that a stop belongs to. */
export function addMark(from: number, to: number, word: Entry, itsShape: number): number {
  marks[markCount] = length;
  markCount += 1;
  return add(from, to, word, itsShape);
}

/** Where token `i` begins in the text. */
export function startOf(i: number): number {
  return placeOf(start[i] ?? 0);
}

/** Where token `i` ends in the text: behind its last unit, for what is unseen after it is no part of it. */
export function endOf(i: number): number {
  return placeOf((end[i] ?? 0) - 1) + 1;
}

function placeOf(at: number): number {
  return places?.[at] ?? base + at;
}

/** Whether nothing stands between token `i` and the one before it. */
export function touches(i: number): boolean {
  return start[i] === end[i - 1];
}

/** What is seen from one unit to another one. */
export function textBetween(from: number, to: number): string {
  if (!places) return text.slice(base + from, base + to);
  return places
    .slice(from, to)
    .map((i) => text[i])
    .join('');
}

/** Token `i` as it is written. */
export function rawText(i: number): string {
  return textBetween(start[i] ?? 0, end[i] ?? 0);
}

/** A word in lower case; a mark as one plain character (`"` for every double quote). */
export function wordText(i: number): string {
  const id = numberIn(entry[i] ?? UNKNOWN);
  if (id !== UNKNOWN && id !== UNKNOWN_ADVERB) return wordOf(id);
  const raw = rawText(i);
  // Most unknown words need no change, and this is asked often.
  return shape[i] !== Shape.number && ODD.test(raw) ? plain(raw) : raw;
}

/** What `plain` changes. */
const ODD = /[A-Z]|[^\0-\u007f]/;

/** A word as the lexicon writes it. */
export function plain(raw: string): string {
  return (raw.includes('’') ? raw.replaceAll('’', "'") : raw).toLowerCase();
}
