import { Part } from '../lexicon/classes.ts';
import { type Lexicon, theLexicon, UNKNOWN, UNKNOWN_ADVERB, wordOf } from '../lexicon/index.ts';
import { classIn, type Entry, numberIn } from '../lexicon/word-table.ts';
import { isUnseen, type Units } from './characters.ts';

/** How a word is written: without capitals, with a capital first, in capitals only, or not a word. */
export const Shape = { lower: 0, capital: 1, upper: 2, number: 3, mark: 4 } as const;

/** How many units a reader may look ahead without asking. */
const AHEAD = 4;

/** The words and marks of one text in parallel columns, so that reading a page makes few objects and no strings. */
export interface Tokens {
  readonly text: string;
  /** Where in the text the part begins that was read. */
  readonly base: number;
  /** That part as it is seen: without unseen characters. */
  readonly units: Units;
  /** Where in the text each of the units stands, if something is unseen. */
  readonly places: readonly number[] | undefined;
  readonly length: number;
  /** Offsets into `units`; `startOf` and `endOf` tell those into `text`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** What the lexicon knows of the word, and the `Part` and `Sense` bits that it has there. */
  readonly entry: Int32Array;
  readonly part: Int32Array;
  readonly sense: Int32Array;
  readonly shape: Uint8Array;
  /** Which tokens are marks, or words with stops of their own: whoever looks for a mark need not look at every word. */
  readonly marks: Int32Array;
  readonly markCount: number;
  readonly lexicon: Lexicon;
}

/** Columns that grow and are filled again for every text. */
export class TokenColumns implements Tokens {
  text = '';
  base = 0;
  units = new Uint16Array(0);
  places: readonly number[] | undefined;
  length = 0;
  start = new Int32Array(0);
  end = new Int32Array(0);
  entry = new Int32Array(0);
  part = new Int32Array(0);
  sense = new Int32Array(0);
  shape = new Uint8Array(0);
  marks = new Int32Array(0);
  markCount = 0;
  readonly lexicon = theLexicon();

  /**
   * @param places gathers where the units stand, if unseen characters are to be left out of them
   * @returns how many units there are
   */
  clear(text: string, from: number, to: number, places?: number[]): number {
    this.text = text;
    this.base = from;
    this.places = places;
    this.length = 0;
    this.markCount = 0;
    // A string is slow to be asked for one unit after the other between other work: it may be part of another string.
    const most = to - from;
    if (most + AHEAD > this.units.length) this.units = new Uint16Array(2 * most + AHEAD);
    const { units } = this;
    let length = 0;
    // Two loops, for the first goes over every text, and does nothing else.
    if (!places) {
      for (let i = from; i < to; i += 1, length += 1) units[length] = text.charCodeAt(i);
    } else {
      for (let i = from; i < to; i += 1) {
        const code = text.charCodeAt(i);
        if (isUnseen(code)) continue;
        places.push(i);
        units[length] = code;
        length += 1;
      }
    }
    for (let i = 0; i < AHEAD; i += 1) units[length + i] = 0;
    return length;
  }

  /**
   * @param from within the units, as `to`
   * @returns where the token ends
   */
  add(from: number, to: number, word: Entry, shape: number): number {
    const at = this.length;
    if (at === this.start.length) this.grow();
    // "Italy" is no adverb: within a sentence a capital tells a name.
    const { parts, senses } = this.lexicon;
    const wordClass = classIn(word);
    const part = parts[wordClass] ?? 0;
    const name = (part & Part.guessed) !== 0 && shape !== Shape.lower && at > 0 && this.shape[at - 1] !== Shape.mark;
    this.start[at] = from;
    this.end[at] = to;
    this.entry[at] = word;
    this.part[at] = name ? 0 : part;
    this.sense[at] = senses[wordClass] ?? 0;
    this.shape[at] = shape;
    this.length = at + 1;
    return to;
  }

  /** Adds a mark, or a word that a stop belongs to. */
  addMark(from: number, to: number, word: Entry, shape: number): number {
    const end = this.add(from, to, word, shape);
    this.marks[this.markCount] = this.length - 1;
    this.markCount += 1;
    return end;
  }

  private grow(): void {
    const size = Math.max(512, this.start.length * 2);
    this.start = wider(this.start, size);
    this.end = wider(this.end, size);
    this.entry = wider(this.entry, size);
    this.part = wider(this.part, size);
    this.sense = wider(this.sense, size);
    this.marks = wider(this.marks, size);
    const shape = new Uint8Array(size);
    shape.set(this.shape);
    this.shape = shape;
  }
}

/** The same column with room for more. */
function wider(column: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const wide = new Int32Array(size);
  wide.set(column);
  return wide;
}

/** Where token `i` begins in the text. */
export function startOf(tokens: Tokens, i: number): number {
  return placeOf(tokens, tokens.start[i] ?? 0);
}

/** Where token `i` ends in the text: behind its last unit, for what is unseen after it is no part of it. */
export function endOf(tokens: Tokens, i: number): number {
  return placeOf(tokens, (tokens.end[i] ?? 0) - 1) + 1;
}

function placeOf({ places, base }: Tokens, at: number): number {
  return places?.[at] ?? base + at;
}

/** What is seen from one unit to another one. */
export function textBetween({ text, base, places }: Tokens, from = 0, to = 0): string {
  if (!places) return text.slice(base + from, base + to);
  return places
    .slice(from, to)
    .map((i) => text[i])
    .join('');
}

/** A word in lower case; a mark as one plain character (`"` for every double quote). */
export function wordText(tokens: Tokens, i: number): string {
  const id = numberIn(tokens.entry[i] ?? UNKNOWN);
  if (id !== UNKNOWN && id !== UNKNOWN_ADVERB) return wordOf(id);
  const raw = textBetween(tokens, tokens.start[i], tokens.end[i]);
  // Most unknown words need no change, and this is asked often.
  return tokens.shape[i] !== Shape.number && ODD.test(raw) ? plain(raw) : raw;
}

/** What `plain` changes. */
const ODD = /[A-Z]|[^\0-\u007f]/;

/** A word as the lexicon writes it. */
export function plain(raw: string): string {
  return (raw.includes('’') ? raw.replaceAll('’', "'") : raw).toLowerCase();
}
