import { CLOSING_BRACKET, OPENING_BRACKET } from '../lexicon/single-words.ts';
import { Part } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { rawText, Shape } from '../text/tokens.ts';
import { isMark, isNameLike, isPart, isWord, shapeAt } from './look.ts';

/** The longest reference in brackets: "(Roe & Doe, 2010, p. 4)". */
const REFERENCE = 14;

/** Whether the sentence tells in which work its claim stands: "(Roe 2010)" after token `i`. */
export function isCited(s: Sentence, i: number): boolean {
  for (let k = i + 1; k < s.to; k += 1)
    if (isMark(s, k) && isWord(s, k, OPENING_BRACKET) && isReference(s, k + 1)) return true;
  return false;
}

/** "Roe 2010", "see Roe and Doe, 1998, p. 4": a name, and then a year. */
function isReference(s: Sentence, at: number): boolean {
  let named = false;
  for (let k = at; k < s.to && k - at < REFERENCE && !isWord(s, k, CLOSING_BRACKET); k += 1) {
    if (isNameLike(s, k) && !isPart(s, k, Part.day)) named = true;
    else if (named && isYear(s, k)) return true;
  }
  return false;
}

/** "2010", "2010a" */
export function isYear(s: Sentence, k: number): boolean {
  if (shapeAt(s, k) !== Shape.number) return false;
  return /^(?:1[5-9]|20)\d\d[a-z]?$/.test(rawText(k));
}
