import { AND, OR, TO } from '../lexicon/single-words.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import { CLOSED } from './head.ts';
import { isMark, isPart, isSense, isWord, opensSentence, shapeAt, wordAt } from './look.ts';

/** What can stand before a modifier and opens its noun phrase, or stands in one. */
const OPENS = Part.the | Part.indefinite | Part.quantifier | Part.number | Part.possessive | Part.adjective;

/** Whether token `k` can stand before the head as adjective, noun or name. */
export function isModifier(s: Sentence, k: number, next: number): boolean {
  const shape = shapeAt(s, k);
  if (shape === Shape.mark) return false;
  if (isWord(s, k, AND) || isWord(s, k, OR))
    return isPart(s, k - 1, Part.adjective) && isPart(s, next, Part.adjective) && shapeAt(s, k - 1) === Shape.lower;
  if (isPart(s, k, Part.adjective)) return true;
  if (isPart(s, k, Part.preposition | CLOSED | Part.pronoun | Part.day | Part.adverb)) return false;
  if (shape !== Shape.lower && !opensSentence(s, k)) return true;
  if (isPart(s, k, Part.verb)) {
    if (isPart(s, k, Part.nounToo | Part.plural | Part.singular) && !isPart(s, k, Part.past))
      return !isPart(s, k, Part.singularForm);
    // "controls on hate speech": after a preposition the base of a verb is a noun.
    if (isPart(s, k, Part.base) && isPart(s, k - 1, Part.preposition) && !isPart(s, k, Part.past))
      return !isWord(s, k - 1, TO);
    // "a trade official"
    if (isPart(s, k, Part.base) && isPart(s, k - 1, OPENS) && isSense(s, next, Sense.strong | Sense.weak)) return true;
    // "gun control advocates": after a singular the base of a verb is no verb.
    if (isPart(s, k, Part.base) && !isPart(s, k, Part.past) && isPart(s, next, Part.plural) && isSingular(s, k - 1))
      return true;
    // "Aid workers describe": at the start of a sentence, before people, the base of a verb is a noun.
    if (k === s.from && isPart(s, k, Part.base) && next === k + 1 && isPart(s, next, Part.plural)) return true;
    const attributive =
      isPart(s, k, Part.participle | Part.ing) &&
      (isMark(s, k - 1) ||
        isPart(s, k - 1, OPENS) ||
        (k - 1 === s.from && isPart(s, k - 1, Part.adverb)) ||
        k === s.from);
    return attributive;
  }
  return true;
}

/** A word that can be nothing but a noun or name in the singular. */
function isSingular(s: Sentence, k: number): boolean {
  if (k < s.from || isMark(s, k) || isPart(s, k, ~(Part.singular | Part.nounToo))) return false;
  return shapeAt(s, k) !== Shape.number && !wordAt(s, k).endsWith('s');
}
