import { GENITIVE, type Lexicon, numberOf, ODD_MARK, UNKNOWN, UNKNOWN_ADVERB } from '../lexicon/index.ts';
import { hashStep, LONGEST_WORD } from '../lexicon/word-table.ts';
import { initialsEnd, isAbbreviation } from './abbreviations.ts';
import { isApostrophe, isDigit, isLetter, isSpace, punctuationOf, SOFT_HYPHEN, unitAt } from './characters.ts';
import { noteMarkerEnd } from './note-markers.ts';
import { plain, Shape, TokenColumns, type Tokens } from './tokens.ts';

/** The columns of the text that is being read: a paragraph is read to its end before the next begins. */
let columns: TokenColumns | undefined;

/** Splits a text into words and marks: one pass, no backtracking. The columns hold until the next call. */
export function tokenize(text: string): Tokens {
  const tokens = (columns ??= new TokenColumns());
  tokens.clear(text);
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 32) i += 1;
    else if (isLetter(code)) i = readWord(tokens, text, i);
    else if (isSpace(code)) i += 1;
    else if (isDigit(code)) i = tokens.add(i, numberEnd(text, i), UNKNOWN, Shape.number);
    else if (isGenitive(text, i)) i = tokens.add(i, i + 2, GENITIVE, Shape.lower);
    else i = readMark(tokens, text, i);
  }
  return tokens;
}

/** The number of a mark by its UTF-16 unit, once it has been asked for; quotation marks and dashes lie below U+2100. */
const MARKS = new Uint16Array(0x2100);

function readMark(tokens: TokenColumns, text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (code === 0x5b) {
    const end = noteMarkerEnd(text, from);
    if (end > from) return end;
  }
  const next = unitAt(text, from + 1);
  const doubled = next === code || (isApostrophe(code) && isApostrophe(next));
  const known = doubled ? 0 : (MARKS[code] ?? 0);
  if (known !== 0) return tokens.add(from, from + 1, known, Shape.mark);
  const { mark, length } = punctuationOf(text, from);
  const id = numberOf(mark) || ODD_MARK;
  if (length === 1 && code < MARKS.length) MARKS[code] = id;
  return tokens.add(from, from + length, id, Shape.mark);
}

/** The word that is being read, in lower case, as far as the lexicon has words of such length. */
const WORD = new Uint16Array(LONGEST_WORD);

/** A word runs on over inner hyphens and apostrophes (`left-wing`, `don't`, `O'Brien`), but a final `'s` is a word of its own. */
function readWord(tokens: TokenColumns, text: string, from: number): number {
  let hash = 0;
  let capitals = 0;
  let odd = false;
  let i = from;
  for (; i < text.length; i += 1) {
    let code = text.charCodeAt(i);
    if (code < 97 || code > 122) {
      if (code >= 65 && code <= 90) {
        capitals += 1;
        code += 32;
      } else if (code === 32) break;
      else if (isLetter(code) || code === 0xad) odd = true;
      else if (!isDigit(code) && !joins(text, i, code)) break;
      else if (code === 0x2019) code = 0x27;
    }
    hash = hashStep(hash, code);
    // Beyond the end of the column nothing is written.
    WORD[i - from] = code;
  }
  const length = i - from;
  const word = odd ? UNKNOWN : numberOfWord(tokens.lexicon, text, from, i, hash);
  if (unitAt(text, i) === 0x2e) {
    const end = length === 1 ? initialsEnd(text, from) : isAbbreviation(word, text, from) ? i + 1 : from;
    if (end > from) return tokens.add(from, end, numberOf(plain(text.slice(from, end))), Shape.capital);
  }
  if (odd) return oddWord(tokens, text, from, i);
  const shape = capitals === 0 ? Shape.lower : capitals === length && length > 1 ? Shape.upper : Shape.capital;
  return tokens.add(from, i, word, shape);
}

/** The number of the word text[from, to), whose letters stand in `WORD`. */
function numberOfWord(lexicon: Lexicon, text: string, from: number, to: number, hash: number): number {
  const id = to - from > LONGEST_WORD ? -1 : lexicon.table.find(WORD, to - from, hash);
  if (id >= 0) return id;
  const ly = to - from > 4 && text.charCodeAt(to - 1) === 0x79 && text.charCodeAt(to - 2) === 0x6c;
  return ly ? UNKNOWN_ADVERB : UNKNOWN;
}

/** A word with letters beyond ASCII or with soft hyphens. */
function oddWord(tokens: TokenColumns, text: string, from: number, to: number): number {
  const raw = text.slice(from, to).replaceAll(SOFT_HYPHEN, '');
  const lower = raw.toLowerCase();
  const shape = lower === raw ? Shape.lower : raw.length > 1 && raw.toUpperCase() === raw ? Shape.upper : Shape.capital;
  return tokens.add(from, to, numberOf(plain(raw)), shape);
}

/** Whether the hyphen or apostrophe at `i` holds two halves of one word together. */
function joins(text: string, i: number, code: number): boolean {
  const next = unitAt(text, i + 1);
  if (code === 0x2d) return isLetter(next) || isDigit(next);
  return isApostrophe(code) && isLetter(next) && !isGenitive(text, i);
}

function isGenitive(text: string, i: number): boolean {
  if (!isApostrophe(text.charCodeAt(i)) || i === 0 || isSpace(text.charCodeAt(i - 1))) return false;
  const next = unitAt(text, i + 1);
  return (next === 0x73 || next === 0x53) && !isLetter(unitAt(text, i + 2));
}

function numberEnd(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isDigit(code) || isLetter(code)) continue;
    const inner = code === 0x2c || code === 0x2e || code === 0x2d || code === 0x3a;
    if (!inner || !isDigit(unitAt(text, i + 1))) break;
  }
  return i;
}
