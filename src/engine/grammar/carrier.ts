import { QUOTES, THAT, THOSE, TO, WHO, WHOSE } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import { skipAdverbs, skipDay } from './adverbial.ts';
import { CARRIED, coordinate, firstOfTwo } from './coordination.ts';
import { headKind } from './head.ts';
import * as Determiner from './determiner-kind.ts';
import * as Kind from './head-kind.ts';
import { isMark, isPart, isParticiple, isSense, isWord, shapeAt, wordAt } from './look.ts';
import { nounPhraseEndingAt, type NounPhrase } from './noun-phrase.ts';

const PRONOUN = words('they you there it who which what');
const OBJECT = words('him her them it me us himself themselves there here this that');
/** "experts interviewed" */
export const ASKED = words(
  'consulted interviewed surveyed polled contacted questioned quoted involved present concerned',
);
/** What has been done with a document: "figures published today". */
const MADE_PUBLIC = words(
  'released published leaked issued unveiled disclosed unsealed obtained taken conducted commissioned carried filed compiled circulated',
);
const WHEN = words('after before during since');
const SPEAKER = words("i we i've we've i'd we'd");
const OPENS_RELATIVE = words("who whose that i we i've we've i'd we'd");

const ANY = ~0;

/** The noun phrase that carries everything which ends at token `from`: post-modifiers are crossed leftwards. */
export function carriedBy(s: Sentence, from: number, budget: number): NounPhrase | undefined {
  // "people who they believe": a pronoun is the subject, but not in "people who saw it say".
  if (isWord(s, from, PRONOUN) && !isWord(s, from - 2, WHO)) return undefined;
  let j = from;
  let nearest: NounPhrase | undefined;
  for (let steps = 0; steps < 8 && j >= s.from && from - j < budget; steps += 1) {
    j = skipDay(s, j);
    j = skipAdverbs(s, j);
    // "experts consulted said"
    if (isWord(s, j, ASKED) && isPart(s, j - 1, Part.plural | Part.quantifier | Part.demonstrative)) j -= 1;
    // "those arrested said"
    else if (hangsOnNoun(s, j) && isWord(s, j - 1, THOSE)) j -= 1;
    // "documents released on Monday show"
    if (isWord(s, j, MADE_PUBLIC) && isSense(s, j - 1, Sense.document)) j -= 1;
    const phrase = shapeAt(s, j) === Shape.number ? undefined : nounPhraseEndingAt(s, j);
    const before = phrase ? phrase.from - 1 : isObjectPronoun(s, j) ? j - 1 : j;
    const first = firstOfTwo(s, phrase, before);
    if (first) return first;
    const carrier =
      carrierBefore(s, before) ??
      coordinate(s, phrase, before) ??
      (phrase && (phrase.kind & Kind.speakers) !== 0 && !isVerb(s, before) ? undefined : relativeBefore(s, before));
    // "people I have spoken with"
    if (phrase?.kind === Kind.personal && isWord(s, j, SPEAKER) && j < from && isPart(s, j - 1, Part.plural)) {
      j -= 1;
      continue;
    }
    if (phrase && carrier === undefined) return phrase;
    if (phrase && (phrase.kind & Kind.speakers) !== 0 && (!nearest || tellsMore(phrase, nearest))) nearest = phrase;
    if (carrier === undefined) break;
    j = carrier;
  }
  return nearest;
}

/** "experts at the agency, who said" */
function tellsMore(carrier: NounPhrase, nearest: NounPhrase): boolean {
  return (
    carrier.kind === Kind.strong &&
    nearest.kind === Kind.weak &&
    nearest.determiner === Determiner.the &&
    !nearest.plural
  );
}

function isObjectPronoun(s: Sentence, j: number): boolean {
  return isWord(s, j, OBJECT);
}

/** Where the noun phrase ends that the preposition or participle at `k` hangs on, or undefined when nothing hangs. */
function carrierBefore(s: Sentence, k: number): number | undefined {
  if (isWord(s, k, CARRIED)) {
    let j = k - 1;
    const nominal = isPart(s, j - 1, Part.the | Part.possessive | Part.indefinite);
    if (hangsOnNoun(s, j) && !isPart(s, j, Part.plural) && !nominal) {
      j -= 1;
      while (isPart(s, j, Part.adverb | Part.be | Part.have | Part.negation) && j > s.from) j -= 1;
      if (isPart(s, j, Part.relative)) j -= 1;
    }
    // "in the capital and around the country"
    if (isPart(s, j, Part.conjunction)) j -= 1;
    const bare = isPart(s, j, Part.quantifier | Part.demonstrative) && !isWord(s, j, THAT);
    return j < s.from || isMark(s, j) || (!bare && isPart(s, j, Part.subordinator | Part.pronoun)) ? undefined : j;
  }
  // "officials not authorized to speak"
  if (isWord(s, k - 1, TO) && hangsOnNoun(s, k - 2) && !isPart(s, k - 2, Part.ing) && isPart(s, k - 3, Part.negation))
    return k - 4;
  // "polls conducted after the debate"
  if (isWord(s, k, WHEN) && isWord(s, k - 1, MADE_PUBLIC) && isSense(s, k - 2, Sense.document)) return k - 2;
  if (isIng(s, k) && nounPhraseEndingAt(s, k - 1)) return k - 1;
  // "opponents of allowing them in", "the push to boycott the speech"
  if (isPart(s, k, Part.ing) && isWord(s, k - 1, CARRIED)) return k - 2;
  if (isWord(s, k - 1, TO) && isPlainVerb(s, k) && isNoun(s, k - 2)) return k - 2;
  return undefined;
}

/** What can stand behind a noun and say more about it: "involved", "familiar", "working". */
function hangsOnNoun(s: Sentence, j: number): boolean {
  return isPart(s, j, Part.postAdjective | Part.ing) || isParticiple(s, j);
}

/** A form of a verb, as far as its place or its ending tells. */
function isVerb(s: Sentence, k: number): boolean {
  return isPart(s, k, Part.verb) || isWord(s, k - 1, WHO) || /[a-z]ed$/.test(wordAt(s, k));
}

function isIng(s: Sentence, k: number): boolean {
  return isPart(s, k, Part.ing) || (!isPart(s, k, ANY) && /[a-z]{4}ing$/.test(wordAt(s, k)));
}

/** The base of a verb, or a word that the lexicon does not have. */
function isPlainVerb(s: Sentence, k: number): boolean {
  return isPart(s, k, Part.base) || (shapeAt(s, k) === Shape.lower && !isPart(s, k, ANY));
}

function isNoun(s: Sentence, k: number): boolean {
  return (
    isPart(s, k, Part.singular | Part.plural | Part.nounToo) ||
    isPart(s, k - 1, Part.the | Part.indefinite | Part.possessive | Part.adjective)
  );
}

function canSpeak(s: Sentence, j: number): boolean {
  return isPart(s, j, Part.plural) || (headKind(s, j) & Kind.speakers) !== 0;
}

/**
 * "officials who knew him", "groups that have endorsed her", "officials whose laws were struck down": where the antecedent ends,
 * when its relative stands at most fourteen words before `k` without a comma.
 */
function relativeBefore(s: Sentence, k: number): number | undefined {
  for (let j = k; j > s.from && k - j < 14; j -= 1) {
    if (isMark(s, j) && !isWord(s, j, QUOTES)) return undefined;
    // One look for most words: this is asked before nearly every subject.
    if (!isWord(s, j, OPENS_RELATIVE)) continue;
    if (isWord(s, j, SPEAKER) && canSpeak(s, j - 1)) return j - 1;
    if (isWord(s, j, WHO) || isWord(s, j, WHOSE)) return isMark(s, j - 1) ? undefined : j - 1;
    if (
      isWord(s, j, THAT) &&
      isPart(s, j + 1, Part.have | Part.be | Part.past | Part.base) &&
      isPart(s, j - 1, Part.plural)
    )
      return j - 1;
  }
  return undefined;
}
