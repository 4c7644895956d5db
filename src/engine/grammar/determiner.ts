import { A, ANOTHER, DOZEN, LOT, LOTS, OF, ONE, THAT } from '../lexicon/single-words.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import * as Determiner from './determiner-kind.ts';
import { isPart, isSense, isWord, opensSentence, shapeAt } from './look.ts';

const DETERMINER = Part.the | Part.indefinite | Part.possessive | Part.quantifier | Part.demonstrative | Part.number;

/** The `Determiner` that token `k` is, or `none`. */
export function determinerAt(s: Sentence, k: number): number {
  // Most words, in one look.
  if (!isPart(s, k, DETERMINER)) {
    const isCount = shapeAt(s, k) === Shape.number || (isWord(s, k, DOZEN) && isPart(s, k - 1, Part.indefinite));
    return isCount ? Determiner.number : Determiner.none;
  }
  if (isPart(s, k, Part.the)) return Determiner.the;
  if (isWord(s, k, ONE) || isWord(s, k, ANOTHER)) return Determiner.one;
  if (isPart(s, k, Part.indefinite)) return Determiner.a;
  if (isPart(s, k, Part.possessive)) return Determiner.possessive;
  if (isPart(s, k, Part.quantifier)) return Determiner.quantity;
  if (isPart(s, k, Part.demonstrative))
    return isWord(s, k, THAT) && !opensSentence(s, k) ? Determiner.none : Determiner.demonstrative;
  return Determiner.number;
}

/** "some of", "a growing number of", "one of" before token `from`. */
export function partitiveBefore(s: Sentence, from: number): { from: number; kind: 'one' | 'several' } | undefined {
  if (!isWord(s, from - 1, OF)) return undefined;
  if (isWord(s, from - 2, ONE)) return { from: from - 2, kind: 'one' };
  if (isPart(s, from - 2, Part.quantifier | Part.number)) {
    const lot = isWord(s, from - 2, LOT) || isWord(s, from - 2, LOTS);
    return { from: lot && isWord(s, from - 3, A) ? from - 3 : from - 2, kind: 'several' };
  }
  if (!isSense(s, from - 2, Sense.partitive)) return undefined;
  let start = from - 2;
  while (start > s.from && (isPart(s, start - 1, Part.adjective) || isPart(s, start - 1, Part.ing)) && from - start < 6)
    start -= 1;
  if (isPart(s, start - 1, Part.indefinite | Part.the)) start -= 1;
  return { from: start, kind: 'several' };
}
