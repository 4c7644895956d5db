import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import { isPart, isSense, opensSentence, shapeAt, wordAt } from './look.ts';

export type Determiner = 'none' | 'the' | 'a' | 'one' | 'possessive' | 'demonstrative' | 'quantity' | 'number';

export function determinerAt(s: Sentence, k: number): Determiner | undefined {
  if (isPart(s, k, Part.the)) return 'the';
  const word = wordAt(s, k);
  if (word === 'one' || word === 'another') return 'one';
  if (isPart(s, k, Part.indefinite)) return 'a';
  if (isPart(s, k, Part.possessive)) return 'possessive';
  if (isPart(s, k, Part.quantifier)) return 'quantity';
  if (isPart(s, k, Part.demonstrative)) return word === 'that' && !opensSentence(s, k) ? undefined : 'demonstrative';
  if (word === 'dozen' && isPart(s, k - 1, Part.indefinite)) return 'number';
  if (isPart(s, k, Part.number) || shapeAt(s, k) === Shape.number) return 'number';
  return undefined;
}

/** "some of", "a growing number of", "one of" before token `from`. */
export function partitiveBefore(s: Sentence, from: number): { from: number; kind: 'one' | 'several' } | undefined {
  if (wordAt(s, from - 1) !== 'of') return undefined;
  const word = wordAt(s, from - 2);
  if (word === 'one') return { from: from - 2, kind: 'one' };
  if (isPart(s, from - 2, Part.quantifier | Part.number)) {
    const lot = word === 'lot' || word === 'lots';
    return { from: lot && wordAt(s, from - 3) === 'a' ? from - 3 : from - 2, kind: 'several' };
  }
  if (!isSense(s, from - 2, Sense.partitive)) return undefined;
  let start = from - 2;
  while (start > s.from && (isPart(s, start - 1, Part.adjective) || isPart(s, start - 1, Part.ing)) && from - start < 6)
    start -= 1;
  if (isPart(s, start - 1, Part.indefinite | Part.the)) start -= 1;
  return { from: start, kind: 'several' };
}
