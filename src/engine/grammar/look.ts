import { Part } from '../lexicon/classes.ts';
import { TO } from '../lexicon/single-words.ts';
import { isIn, theLexicon, wordOf, words, type WordSet } from '../lexicon/index.ts';
import { numberIn } from '../lexicon/word-table.ts';
import type { Sentence } from '../text/sentences.ts';
import * as tokens from '../text/tokens.ts';
import { Shape, wordText } from '../text/tokens.ts';

const BE_HAVE = words('be have');
const I = words("i i've i'd i'm i'll");
/** Marks that can stand between the start of a sentence and its first word. */
const BEFORE_OPENING = words("' ( -");
const OPENING = words('" :');

/** The word at token `i` in lower case, or '' outside the sentence: grammar never looks over its edge. */
export function wordAt(s: Sentence, i: number): string {
  return i >= s.from && i < s.to ? wordText(i) : '';
}

/** The base form of the verb at `i`, or the word itself where the lexicon has no such verb. */
export function lemmaAt(s: Sentence, i: number): string {
  const base = i >= s.from && i < s.to && theLexicon().lemmas[numberIn(tokens.entry[i] ?? 0)];
  return base ? wordOf(base) : wordAt(s, i);
}

/** Whether the word at `i` is one of these. */
export function isWord(s: Sentence, i: number, set: WordSet): boolean {
  return i >= s.from && i < s.to && isIn(set, tokens.entry[i] ?? 0);
}

/** Whether the word at `i` can be one of these parts of speech. */
export function isPart(s: Sentence, i: number, parts: number): boolean {
  return i >= s.from && i < s.to && ((tokens.part[i] ?? 0) & parts) !== 0;
}

/** Whether the word at `i` can be a participle of the past: those outside the lexicon are told by their ending. */
export function isParticiple(s: Sentence, i: number): boolean {
  return isPart(s, i, Part.participle) || /[a-z]{2}ed$/.test(wordAt(s, i));
}

/** Whether the word at `i` can have one of these senses. */
export function isSense(s: Sentence, i: number, senses: number): boolean {
  return (sensesAt(s, i) & senses) !== 0;
}

/** The `Sense` bits of the word at `i`. */
export function sensesAt(s: Sentence, i: number): number {
  return i >= s.from && i < s.to ? (tokens.sense[i] ?? 0) : 0;
}

export function shapeAt(s: Sentence, i: number): number {
  return i >= s.from && i < s.to ? (tokens.shape[i] ?? Shape.mark) : Shape.mark;
}

/** The last UTF-16 unit of what stands at `i`. */
export function lastUnitAt(i: number): number {
  return tokens.units[(tokens.end[i] ?? 0) - 1] ?? 0;
}

export function isMark(s: Sentence, i: number): boolean {
  return shapeAt(s, i) === Shape.mark;
}

/** Whether these words, separated by spaces in `phrase`, begin at token `i`. */
export function phraseAt(s: Sentence, i: number, phrase: readonly string[]): boolean {
  for (let k = 0; k < phrase.length; k += 1) if (wordAt(s, i + k) !== phrase[k]) return false;
  return true;
}

/** "to be", "to have": an infinitive that tells how something is, not what it does. */
export function isStateAt(s: Sentence, i: number): boolean {
  return isWord(s, i, TO) && isWord(s, i + 1, BE_HAVE);
}

/** Whether a capital at `i` tells a name: not at the start of a sentence or quotation, not in a headline. */
export function isNameLike(s: Sentence, i: number): boolean {
  const written = shapeAt(s, i);
  if (written === Shape.lower || written === Shape.mark || written === Shape.number) return false;
  if (s.headline || isIn(I, tokens.entry[i] ?? 0)) return false;
  return !opensSentence(s, i);
}

/** Whether token `i` is the first word of the sentence or of a quotation within it. */
export function opensSentence(s: Sentence, i: number): boolean {
  let k = i - 1;
  if (k >= s.from && tokens.shape[k] !== Shape.mark) return false;
  while (k >= s.from && isIn(BEFORE_OPENING, tokens.entry[k] ?? 0)) k -= 1;
  return k < s.from || isIn(OPENING, tokens.entry[k] ?? 0);
}
