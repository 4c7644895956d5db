import { AND, APOSTROPHE, GENITIVE, JUST, THAT, THERE, TO } from '../lexicon/single-words.ts';
import { answerVerbs } from '../lexicon/answer-verbs.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import * as Determiner from './determiner-kind.ts';
import { isNameLike, isPart, isSense, isWord, shapeAt, wordAt } from './look.ts';
import { nounPhraseEndingAt } from './noun-phrase.ts';

const DENIED = words('no little any few');
/** Pronouns run together with "will". */
const WILL = words("i'll you'll he'll she'll it'll we'll they'll who'll");
const NOUN_VERB = words('talk sense doubt worry fear question claim');

export interface TalkPhrase {
  readonly from: number;
  readonly owned: boolean;
  readonly denied: boolean;
}

const EDGE =
  Part.preposition |
  Part.be |
  Part.have |
  Part.pronoun |
  Part.conjunction |
  Part.subordinator |
  Part.relative |
  Part.modal;
const OPENER =
  Part.the |
  Part.indefinite |
  Part.possessive |
  Part.adjective |
  Part.quantifier |
  Part.preposition |
  Part.verb |
  Part.be |
  Part.have;

/** The noun phrase of a talk noun at `i`, read leftwards, or undefined where the word is a verb. */
export function talkPhrase(s: Sentence, i: number): TalkPhrase | undefined {
  if (isVerbHere(s, i)) return undefined;
  let from = i;
  let denied = false;
  let named = false;
  while (from > s.from && i - from < 6) {
    const k = from - 1;
    // "there's broad concern": nobody's.
    if (isWord(s, k, GENITIVE) && isWord(s, k - 1, THERE)) break;
    if (
      isWord(s, k, GENITIVE) ||
      isPart(s, k, Part.possessive) ||
      (isWord(s, k, APOSTROPHE) && wordAt(s, k - 1).endsWith('s'))
    )
      return { from, owned: true, denied };
    if (isWord(s, k, DENIED)) denied = true;
    if (isPart(s, k, EDGE) && !isPart(s, k, Part.demonstrative)) break;
    if (isPart(s, k, Part.the | Part.indefinite | Part.demonstrative)) return { from: k, owned: named, denied };
    if (!isModifier(s, k)) break;
    if (isNameLike(s, k)) named = true;
    from = k;
  }
  return { from, owned: named || isOwnedBefore(s, from), denied };
}

/** "Roe's absurd and false claim", "his fears and concerns": the owner stands before the first of two. */
function isOwnedBefore(s: Sentence, from: number): boolean {
  if (!isWord(s, from - 1, AND)) return false;
  for (let k = from - 2; k > s.from && from - k < 6; k -= 1) {
    if (isPart(s, k, Part.possessive)) return true;
    if (!isModifier(s, k) && !isSense(s, k, Sense.talk | Sense.criticism)) return false;
  }
  return false;
}

function isModifier(s: Sentence, k: number): boolean {
  if (shapeAt(s, k) === Shape.mark) return false;
  // "the move renewed fears": a verb where its subject stands before.
  const verb =
    isSense(s, k, Sense.raise) &&
    isPart(s, k, Part.past) &&
    (!isPart(s, k - 1, OPENER | Part.conjunction) || isPart(s, k - 1, Part.have));
  if (isPart(s, k, Part.adjective | Part.quantifier | Part.adverb) && !(verb && k > s.from)) return true;
  // "faces continued backlash", "amid renewed fears"
  if (isPart(s, k, Part.participle | Part.ing))
    return (
      isPart(s, k - 1, OPENER) &&
      !isPart(s, k - 1, Part.base | Part.nounToo) &&
      !((isSense(s, k, Sense.raise | Sense.face) || isWord(s, k, answerVerbs)) && isPart(s, k - 1, Part.have | Part.be))
    );
  // "campaign accusations": a verb that is a noun too.
  return !isPart(s, k, Part.verb) || (isPart(s, k, Part.nounToo | Part.singular) && !isPart(s, k, Part.singularForm));
}

function isVerbHere(s: Sentence, i: number): boolean {
  if (!isPart(s, i, Part.verb)) return false;
  if (isPart(s, i, Part.past | Part.ing | Part.participle) && !isPart(s, i, Part.singular)) return true;
  // "led to calls": after "to" only the base is a verb.
  if (isWord(s, i - 1, TO) && isPart(s, i, Part.base)) return true;
  if (isWord(s, i - 1, JUST) || isWord(s, i - 1, WILL) || isPart(s, i - 1, Part.negation)) return true;
  // "sit there and talk about", "Asia Worries About"
  if (
    isPart(s, i, Part.base) &&
    isPart(s, i - 1, Part.conjunction) &&
    !isPart(s, i, Part.plural) &&
    isWord(s, i, NOUN_VERB)
  )
    return true;
  if (
    s.headline &&
    isPart(s, i, Part.singularForm) &&
    shapeAt(s, i - 1) === Shape.capital &&
    !isPart(s, i - 1, OPENER | Part.plural | Part.conjunction)
  )
    return true;
  // "the campaign worries that": a singular with its article is a subject.
  const before = isPart(s, i, Part.singularForm) ? nounPhraseEndingAt(s, i - 1) : undefined;
  if (
    before &&
    !before.plural &&
    isWord(s, i + 1, THAT) &&
    (before.determiner & (Determiner.the | Determiner.a | Determiner.possessive | Determiner.one)) !== 0
  )
    return true;
  if (isPart(s, i - 1, OPENER)) return false;
  return (
    (i > s.from &&
      isPart(s, i - 1, Part.pronoun | Part.plural | Part.singular | Part.modal | Part.do | Part.relative)) ||
    isNameLike(s, i - 1)
  );
}
