import { Part } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import type { Sentence } from '../text/sentences.ts';
import { isPart, isWord, phraseAt } from './look.ts';

/** "not everyone", "almost all" */
export const NOT_NEARLY = words('not almost nearly');

const NEARLY = words('nearly about around almost over roughly some half');
/** Phrases before a number that say how exact it is, from its end. */
const APPROXIMATIONS = ['at least', 'up to', 'more than', 'no fewer than', 'fewer than'].map((phrase) =>
  phrase.split(' '),
);
const APPROXIMATES = words('least to than');

const ABOUT_HOW_MANY = words('at up more no fewer nearly about around almost over roughly');

/** Where the number stands that begins at `at` with how exact it is, or `at` itself. */
export function afterApproximation(s: Sentence, at: number): number {
  if (!isWord(s, at, ABOUT_HOW_MANY)) return at;
  for (const phrase of APPROXIMATIONS) if (phraseAt(s, at, phrase)) return at + phrase.length;
  return isWord(s, at, NEARLY) && isPart(s, at + 1, Part.number | Part.indefinite) ? at + 1 : at;
}

/** "at least three", "no fewer than six", "nearly two dozen": where a number begins that is told roughly. */
export function approximationStart(s: Sentence, from: number): number {
  if (isWord(s, from - 1, NEARLY)) return from - 1;
  if (!isWord(s, from - 1, APPROXIMATES)) return from;
  let start = from;
  for (const phrase of APPROXIMATIONS)
    if (phraseAt(s, from - phrase.length, phrase)) start = Math.min(start, from - phrase.length);
  return start;
}
