import { CLOSING_BRACKET, IN, OPENING_BRACKET } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import { isMark, isNameLike, isPart, isWord, shapeAt } from './look.ts';

/** How far a work named after the verb can stand: "is described as a fine example in the Harbour Guide". */
const REACH = 14;
/** The longest reference in brackets: "(Roe & Doe, 2010, p. 4)". */
const REFERENCE = 14;

/** With what the titles of papers, reference works and holy books end or are spoken of. */
const WORKS =
  words(`times guardian post journal review herald tribune telegraph independent observer magazine gazette chronicle encyclopedia
  encyclopaedia britannica bible quran koran torah talmud dictionary mail express mirror sun star news press book books guide survey atlas
  register directory almanac bulletin mercury courier record standard report catalogue catalog handbook`);

/** Whether the sentence tells in which work its claim stands: "(Roe 2010)" to its end, or "in the Harbour Times" after token `i`. */
export function isCited(s: Sentence, i: number): boolean {
  for (let k = i + 1; k < s.to; k += 1) {
    if (isWord(s, k, OPENING_BRACKET) && isReference(s, k + 1)) return true;
    if (isWord(s, k, IN) && k - i < REACH && isWork(s, k + 1)) return true;
  }
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

function isYear(s: Sentence, k: number): boolean {
  if (shapeAt(s, k) !== Shape.number) return false;
  const start = s.tokens.start[k] ?? 0;
  return /^(?:1[5-9]|20)\d\d[a-z]?$/.test(s.tokens.text.slice(start, s.tokens.end[k]));
}

/** "the Harbour Times", "Roe's Handbook of Birds": a title whose capitals hold a word for a work. */
function isWork(s: Sentence, at: number): boolean {
  const from = isPart(s, at, Part.the | Part.indefinite | Part.possessive) ? at + 1 : at;
  for (let k = from; k < from + 5 && !isMark(s, k) && isNameLike(s, k); k += 1)
    if (isWord(s, k, WORKS)) return k > from || from > at;
  return false;
}
