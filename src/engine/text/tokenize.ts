import { type Lexicon, theLexicon, UNKNOWN } from '../lexicon/index.ts';
import { type Entry, hashStep, proofStep } from '../lexicon/word-table.ts';
import { initialsEnd, isAbbreviation, numberedEnd } from './abbreviations.ts';
import { isApostrophe, isDigit, isLetter, isSpace, isUnseen, punctuationOf } from './characters.ts';
import { noteMarkerEnd } from './note-markers.ts';
import { add, addMark, begin, plain, Shape, textBetween, units } from './tokens.ts';

/**
 * Splits the part [from, to) of a text, `CAPACITY` units of it at most, into words and marks: one pass, no backtracking. They
 * stand in the columns until the next call.
 */
export function tokenize(text: string, from = 0, to = text.length): void {
  const lexicon = theLexicon();
  let length = begin(text, from, to);
  let i = 0;
  while (i < length) {
    const code = units[i] ?? 0;
    if (code === 32) i += 1;
    else if (isLetter(code)) i = readWord(lexicon, i);
    else if (isSpace(code)) i += 1;
    else if (isDigit(code)) i = readNumber(i);
    else if (isGenitive(i)) i = add(i, i + 2, lexicon.genitive, Shape.lower);
    else {
      i = readMark(lexicon, i);
      if (i === ANEW) {
        length = begin(text, from, to, []);
        i = 0;
      }
    }
  }
}

/** The entry of a mark by its UTF-16 unit, once it has been asked for; quotation marks and dashes lie below U+2100. */
const MARKS = new Int32Array(0x2100);

/** In place of the end of a mark: something unseen was met. Few texts have such, and nobody looks for them before. */
const ANEW = -1;

function readMark(lexicon: Lexicon, from: number): number {
  const code = units[from] ?? 0;
  if (code === 0x5b) {
    const end = noteMarkerEnd(units, from);
    if (end > from) return end;
  }
  const next = units[from + 1] ?? 0;
  const doubled = next === code || (isApostrophe(code) && isApostrophe(next));
  const known = doubled ? 0 : (MARKS[code] ?? 0);
  if (known !== 0) return addMark(from, from + 1, known, Shape.mark);
  if (isUnseen(code)) return ANEW;
  const { mark, length } = punctuationOf(units, from);
  const entry = lexicon.entryOf(mark) || lexicon.oddMark;
  if (length === 1 && code < MARKS.length) MARKS[code] = entry;
  return addMark(from, from + length, entry, Shape.mark);
}

/**
 * A word runs on over inner hyphens, ampersands and apostrophes (`left-wing`, `R&D`, `don't`, `O'Brien`), but a final `'s` is a
 * word of its own.
 */
function readWord(lexicon: Lexicon, from: number): number {
  let hash = 0;
  let proof = 0;
  let capitals = 0;
  let odd = false;
  let i = from;
  for (;;) {
    let code = units[i] ?? 0;
    // A loop by itself, for nearly all letters are such.
    while (code >= 97 && code <= 122) {
      hash = hashStep(hash, code);
      proof = proofStep(proof, code);
      i += 1;
      code = units[i] ?? 0;
    }
    if (code === 32) break;
    if (code >= 65 && code <= 90) {
      capitals += 1;
      code += 32;
    } else if (isLetter(code)) odd = true;
    else if (!isDigit(code) && !joins(i, code)) break;
    else if (code === 0x2019) code = 0x27;
    hash = hashStep(hash, code);
    proof = proofStep(proof, code);
    i += 1;
  }
  const length = i - from;
  // "No 10": a capital N is looked at before anything is called.
  if (length === 2 && units[from] === 0x4e) {
    const numbered = numberedEnd(units, from, i);
    if (numbered > i) return add(from, numbered, UNKNOWN, Shape.capital);
  }
  const word = odd ? UNKNOWN : entryOfWord(lexicon, from, i, hash, proof);
  if (units[i] === 0x2e) {
    const end = length === 1 ? initialsEnd(units, from) : isAbbreviation(word, units, from) ? i + 1 : from;
    if (end > from) return addMark(from, end, entryWithStops(lexicon, from, end), Shape.capital);
  }
  if (odd) return oddWord(lexicon, from, i);
  const shape = capitals === 0 ? Shape.lower : capitals === length && length > 1 ? Shape.upper : Shape.capital;
  return add(from, i, word, shape);
}

/** The entry of the word units[from, to), which has these hashes. */
function entryOfWord(lexicon: Lexicon, from: number, to: number, hash: number, proof: number): Entry {
  const entry = lexicon.table.find(hash, proof);
  if (entry !== 0) return entry;
  const ly = to - from > 4 && units[to - 1] === 0x79 && units[to - 2] === 0x6c;
  return ly ? lexicon.adverb : UNKNOWN;
}

/** The entry of an abbreviation or of initials, whose stops belong to the word. */
function entryWithStops(lexicon: Lexicon, from: number, to: number): Entry {
  let hash = 0;
  let proof = 0;
  for (let i = from; i < to; i += 1) {
    let code = units[i] ?? 0;
    if (code > 127) return lexicon.entryOf(plain(textBetween(from, to)));
    if (code >= 65 && code <= 90) code += 32;
    hash = hashStep(hash, code);
    proof = proofStep(proof, code);
  }
  return lexicon.table.find(hash, proof);
}

/** A word with letters beyond ASCII. */
function oddWord(lexicon: Lexicon, from: number, to: number): number {
  const raw = textBetween(from, to);
  const lower = raw.toLowerCase();
  const shape = lower === raw ? Shape.lower : raw.length > 1 && raw.toUpperCase() === raw ? Shape.upper : Shape.capital;
  return add(from, to, lexicon.entryOf(plain(raw)), shape);
}

/** Whether the hyphen, ampersand or apostrophe at `i` holds two halves of one word together. */
function joins(i: number, code: number): boolean {
  const next = units[i + 1] ?? 0;
  if (code === 0x2d || code === 0x26) return isLetter(next) || isDigit(next);
  return isApostrophe(code) && isLetter(next) && !isGenitive(i);
}

/** A number, or a word that begins with one: "a 34-year-old teacher". */
function readNumber(from: number): number {
  let end = numberEnd(from);
  if (!joins(end, units[end] ?? 0)) return add(from, end, UNKNOWN, Shape.number);
  while (isLetter(units[end] ?? 0) || isDigit(units[end] ?? 0) || joins(end, units[end] ?? 0)) end += 1;
  return add(from, end, UNKNOWN, Shape.lower);
}

function isGenitive(i: number): boolean {
  if (!isApostrophe(units[i] ?? 0) || i === 0 || isSpace(units[i - 1] ?? 0)) return false;
  const next = units[i + 1];
  return (next === 0x73 || next === 0x53) && !isLetter(units[i + 2] ?? 0);
}

function numberEnd(from: number): number {
  let i = from + 1;
  for (; ; i += 1) {
    const code = units[i] ?? 0;
    if (isDigit(code) || isLetter(code)) continue;
    const inner = code === 0x2c || code === 0x2e || code === 0x2d || code === 0x3a;
    if (!inner || !isDigit(units[i + 1] ?? 0)) return i;
  }
}
