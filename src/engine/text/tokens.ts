import { findWord, hashStep, numberOf, UNKNOWN, UNKNOWN_ADVERB, wordOf } from '../lexicon/index.ts';
import { abbreviationEnd } from './abbreviations.ts';
import { isApostrophe, isDigit, isLetter, isSpace, punctuationOf, SOFT_HYPHEN } from './characters.ts';

/** How a word is written: without capitals, with a capital first, in capitals only, or not a word. */
export const Shape = { lower: 0, capital: 1, upper: 2, number: 3, mark: 4 } as const;

/** The words and marks of one text in parallel columns, so that reading a page makes few objects and no strings. */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  /** UTF-16 offsets into `text`. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** The number of the word in the lexicon. */
  readonly id: readonly number[];
  readonly shape: readonly number[];
  /** The texts of words outside the lexicon, filled in when they are first asked for. */
  readonly texts: string[];
}

/** A word in lower case without soft hyphens; a mark as one plain character (`"` for every double quote). */
export function wordText(tokens: Tokens, i: number): string {
  const id = tokens.id[i] ?? UNKNOWN;
  if (id !== UNKNOWN && id !== UNKNOWN_ADVERB) return wordOf(id);
  const known = tokens.texts[i];
  if (known !== undefined) return known;
  const raw = tokens.text.slice(tokens.start[i], tokens.end[i]);
  // Marks and most unknown words need no change, and this is asked often.
  return (tokens.texts[i] = (tokens.shape[i] ?? 0) !== Shape.number && ODD.test(raw) ? plain(raw) : raw);
}

/** What `plain` changes. */
const ODD = /[A-Z\u00ad’]|[^\0-\u007f]/;

function plain(raw: string): string {
  return raw.replaceAll(SOFT_HYPHEN, '').replaceAll('’', "'").toLowerCase();
}

const GENITIVE = numberOf("'s");

/** Splits a text into words and marks: one pass, no backtracking. */
export function tokenize(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const id: number[] = [];
  const shape: number[] = [];
  const add = (from: number, to: number, word: number, form: number): number => {
    start.push(from);
    end.push(to);
    // "Italy" is no adverb: within a sentence a capital tells a name.
    const name =
      word === UNKNOWN_ADVERB && form !== Shape.lower && shape.length > 0 && shape[shape.length - 1] !== Shape.mark;
    id.push(name ? UNKNOWN : word);
    shape.push(form);
    return to;
  };
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 32 || isSpace(code)) i += 1;
    else if (isLetter(code)) i = readWord(text, i, add);
    else if (isDigit(code)) i = add(i, numberEnd(text, i), UNKNOWN, Shape.number);
    else if (isGenitive(text, i)) i = add(i, i + 2, GENITIVE, Shape.lower);
    else {
      const { mark, length } = punctuationOf(text, i);
      i = add(i, i + length, numberOf(mark) || numberOf('\ufffd'), Shape.mark);
    }
  }
  return { text, length: start.length, start, end, id, shape, texts: [] };
}

type Add = (from: number, to: number, word: number, form: number) => number;

/** A word runs on over inner hyphens and apostrophes (`left-wing`, `don't`, `O'Brien`), but a final `'s` is a word of its own. */
function readWord(text: string, from: number, add: Add): number {
  let hash = 0;
  let capitals = 0;
  let odd = false;
  let i = from;
  for (; i < text.length; i += 1) {
    let code = text.charCodeAt(i);
    if (code >= 97 && code <= 122) {
      hash = hashStep(hash, code);
      continue;
    }
    if (code >= 65 && code <= 90) {
      capitals += 1;
      code += 32;
    } else if (isLetter(code) || isDigit(code) || code === 0xad) odd ||= code > 127;
    else if (!joins(text, i)) break;
    if (code === 0x2019) code = 0x27;
    hash = hashStep(hash, code);
  }
  if (text.charCodeAt(i) === 0x2e && i - from <= 6) {
    const short = abbreviationEnd(text, from);
    if (short > from) return add(from, short, numberOf(plain(text.slice(from, short))), Shape.capital);
  }
  if (odd) return oddWord(text, from, i, add);

  return add(
    from,
    i,
    findWord(text, from, i, hash),
    capitals === 0 ? Shape.lower : capitals === i - from && i - from > 1 ? Shape.upper : Shape.capital,
  );
}

/** A word with letters beyond ASCII or with soft hyphens. */
function oddWord(text: string, from: number, to: number, add: Add): number {
  const raw = text.slice(from, to).replaceAll(SOFT_HYPHEN, '');
  const lower = raw.toLowerCase();
  const form = lower === raw ? Shape.lower : raw.length > 1 && raw.toUpperCase() === raw ? Shape.upper : Shape.capital;
  return add(from, to, numberOf(plain(raw)), form);
}

/** Whether the hyphen or apostrophe at `i` holds two halves of one word together. */
function joins(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  const next = text.charCodeAt(i + 1);
  if (code === 0x2d) return isLetter(next) || isDigit(next);
  return isApostrophe(code) && isLetter(next) && !isGenitive(text, i);
}

function isGenitive(text: string, i: number): boolean {
  if (!isApostrophe(text.charCodeAt(i)) || i === 0 || isSpace(text.charCodeAt(i - 1))) return false;
  const next = text.charCodeAt(i + 1);
  return (next === 0x73 || next === 0x53) && !isLetter(text.charCodeAt(i + 2));
}

function numberEnd(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isDigit(code) || isLetter(code)) continue;
    const inner = code === 0x2c || code === 0x2e || code === 0x2d || code === 0x3a;
    if (!inner || !isDigit(text.charCodeAt(i + 1))) break;
  }
  return i;
}
