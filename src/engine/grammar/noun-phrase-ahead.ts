import { AND, APOSTROPHE, OF, ONE, OR } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import { isMark, isPart, isWord, shapeAt, wordAt } from './look.ts';
import { CLOSED, headKind } from './head.ts';
import * as Kind from './head-kind.ts';
import { afterApproximation } from './approximation.ts';
import { nounPhraseEndingAt, type NounPhrase } from './noun-phrase.ts';

const MEASURED = words(
  'one number group handful couple series chorus majority lot lots range array variety host dozens scores hundreds thousands pair trio part section panel',
);

const HUMAN =
  Kind.strong | Kind.weak | Kind.open | Kind.document | Kind.spokesman | Kind.collective | Kind.title | Kind.kin;
const STOP = CLOSED | Part.day;

/** The noun phrase that begins at token `at`: its head is the last person or document of the run, else the last word. */
export function nounPhraseFrom(s: Sentence, at: number): NounPhrase | undefined {
  let head = -1;
  let last = -1;
  const first = afterApproximation(s, at);
  let i = first;
  for (; i < s.to && i - at < 12; i += 1) {
    if (isMark(s, i)) {
      const genitive = isWord(s, i, APOSTROPHE) && wordAt(s, i - 1).endsWith('s') && shapeAt(s, i + 1) === Shape.lower;
      if (!genitive) break;
      continue;
    }
    if (isWord(s, i, OF) && last === i - 1 && isMeasure(s, i - 1)) {
      // "one of them"
      if (wordAt(s, i + 1) === 'them') break;
      head = -1;
      continue;
    }
    if (
      i > first &&
      (isWord(s, i, AND) || isWord(s, i, OR)) &&
      isPart(s, i - 1, Part.adjective) &&
      isPart(s, i + 1, Part.adjective)
    )
      continue;
    if (isPart(s, i, STOP) && !isPart(s, i, Part.number | Part.indefinite)) break;
    if (i > first && isPart(s, i, Part.postAdjective) && !isPart(s, i, Part.ing) && head >= 0) break;
    // "media buying sources"
    const compound = isPart(s, i, Part.ing) && isPart(s, i + 1, Part.plural) && (headKind(s, i + 1) & HUMAN) !== 0;
    if (
      i > first &&
      !compound &&
      isPart(s, i, Part.verb) &&
      !isPart(s, i, Part.nounToo | Part.plural | Part.singular) &&
      // "one fund manager": "one" by itself is no head yet.
      head >= (isWord(s, first, ONE) ? first + 1 : 0)
    )
      break;
    if (i > first && isPart(s, i, Part.adverb) && head >= 0) break;
    const kind = headKind(s, i);
    // "to critics he is a fraud": a pronoun begins the next clause.
    if (kind === Kind.personal && head >= 0) break;
    if (kind === Kind.personal) return i === first ? nounPhraseEndingAt(s, i) : undefined;
    if ((kind & (HUMAN | Kind.name)) !== 0 || (kind === Kind.quantity && i === first)) head = i;
    last = i;
  }
  if (head < 0) head = last;
  if (head < 0) return undefined;
  const phrase = nounPhraseEndingAt(s, head);
  return phrase && phrase.from <= at ? { ...phrase, from: Math.max(phrase.from, at) } : phrase;
}

function isMeasure(s: Sentence, i: number): boolean {
  return isPart(s, i, Part.quantifier | Part.number) || isWord(s, i, MEASURED);
}
