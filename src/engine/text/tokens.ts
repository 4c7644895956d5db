import type { WordEntry } from '../lexicon/classes.ts';
import { lookup } from '../lexicon/index.ts';
import { isApostrophe, isLetter, isDigit, isSpace, SOFT_HYPHEN, punctuationOf } from './characters.ts';
import { abbreviationEnd } from './abbreviations.ts';

/** How a word is written: without capitals, with a capital first, in capitals only, or not a word. */
export const Shape = { lower: 0, capital: 1, upper: 2, number: 3, mark: 4 } as const;

/** The words and marks of one text in parallel columns, so that reading a page allocates little. */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  /** UTF-16 offsets into `text`. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** The word in lower case without soft hyphens; a mark as one plain character (`"` for every double quote). */
  readonly word: readonly string[];
  readonly entry: readonly WordEntry[];
  readonly shape: readonly number[];
}

/** Splits a text into words and marks: one pass, no backtracking. */
export function tokenize(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const word: string[] = [];
  const entry: WordEntry[] = [];
  const shape: number[] = [];
  const add = (from: number, to: number, value: string, form: number): void => {
    start.push(from);
    end.push(to);
    word.push(value);
    entry.push(lookup(value));
    shape.push(form);
  };
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isSpace(code)) {
      i += 1;
    } else if (isLetter(code)) {
      const to = wordEnd(text, i);
      addWord(text, i, to, add);
      i = to;
    } else if (isDigit(code)) {
      const to = numberEnd(text, i);
      add(i, to, text.slice(i, to), Shape.number);
      i = to;
    } else if (
      isApostrophe(code) &&
      (text[i + 1] === 's' || text[i + 1] === 'S') &&
      !isLetter(text.charCodeAt(i + 2)) &&
      i > 0 &&
      !isSpace(text.charCodeAt(i - 1))
    ) {
      add(i, i + 2, "'s", Shape.lower);
      i += 2;
    } else {
      const { mark, length } = punctuationOf(text, i);
      add(i, i + length, mark, Shape.mark);
      i += length;
    }
  }
  return { text, length: start.length, start, end, word, entry, shape };
}

type Add = (from: number, to: number, value: string, form: number) => void;

function addWord(text: string, from: number, to: number, add: Add): void {
  const raw = text.slice(from, to);
  const clean = raw.includes(SOFT_HYPHEN) ? raw.replaceAll(SOFT_HYPHEN, '') : raw;
  const lower = clean.toLowerCase();
  if (lower === clean) return add(from, to, lower.includes('’') ? lower.replaceAll('’', "'") : lower, Shape.lower);
  const form = clean.length > 1 && clean.toUpperCase() === clean ? Shape.upper : Shape.capital;
  add(from, to, lower.replaceAll('’', "'"), form);
}

/** A word runs on over inner hyphens and apostrophes (`left-wing`, `don't`, `O'Brien`), but a final `'s` is a word of its own. */
function wordEnd(text: string, from: number): number {
  const short = abbreviationEnd(text, from);
  if (short > from) return short;
  let i = from + 1;
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || isDigit(code) || code === 0xad) continue;
    const next = text.charCodeAt(i + 1);
    if (code === 0x2d && (isLetter(next) || isDigit(next))) continue;
    if (isApostrophe(code) && isLetter(next)) {
      const genitive = (next === 0x73 || next === 0x53) && !isLetter(text.charCodeAt(i + 2));
      if (!genitive) continue;
    }
    break;
  }
  return i;
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
