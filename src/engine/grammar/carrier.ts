import { AND, COMMA, EARLIER, LATE, THAT, THERE, TO, WHO, WHOSE } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import { isMark, isNameLike, isPart, isSense, isWord, shapeAt, wordAt } from './look.ts';
import { nounPhraseEndingAt, type HeadKind, type NounPhrase } from './noun-phrase.ts';

const PRONOUN = words('they you there it who which what');
const THIS_LAST_EARLIER = words('this last earlier late');
const BEFORE_DAY = words('on late in last this');
const OBJECT = words('him her them it me us himself themselves there here this that');
const ASKED = words('consulted interviewed surveyed polled contacted questioned quoted involved present concerned');
/** What has been done with a document: "figures published today". */
const MADE_PUBLIC = words(
  'released published leaked issued unveiled disclosed unsealed obtained taken conducted commissioned carried filed compiled circulated',
);
const WHEN = words('after before during since');
const SPEAKER = words("i we i've we've i'd we'd");
const OPENS_RELATIVE = words("who whose that i we i've we've i'd we'd");
const QUOTE = words(`' "`);

/** Prepositions whose phrase can hang on a noun. */
const CARRIED = words(
  'of in at on to for from with by about among amongst between inside within near around across under over against toward towards into onto behind beyond without outside throughout off regarding concerning',
);

const ANY = ~0;

const PEOPLE: ReadonlySet<HeadKind> = new Set([
  'strong',
  'weak',
  'open',
  'document',
  'quantity',
  'kin',
  'spokesman',
  'title',
]);

/** The noun phrase that carries everything which ends at token `from`: post-modifiers are crossed leftwards. */
export function carriedBy(s: Sentence, from: number, budget: number): NounPhrase | undefined {
  // "people who they believe": a pronoun is the subject.
  if (isWord(s, from, PRONOUN)) return undefined;
  let j = from;
  let nearest: NounPhrase | undefined;
  for (let steps = 0; steps < 8 && j >= s.from && from - j < budget; steps += 1) {
    j = skipDay(s, j);
    while (isPart(s, j, Part.adverb) && !isPart(s, j, Part.quantifier) && j > s.from && !isWord(s, j, THERE)) j -= 1;
    // "experts consulted said"
    if (isWord(s, j, ASKED) && isPart(s, j - 1, Part.plural | Part.quantifier | Part.demonstrative)) j -= 1;
    // "documents released on Monday show"
    if (isWord(s, j, MADE_PUBLIC) && isSense(s, j - 1, Sense.document)) j -= 1;
    const phrase = shapeAt(s, j) === Shape.number ? undefined : nounPhraseEndingAt(s, j);
    const before = phrase ? phrase.from - 1 : isObjectPronoun(s, j) ? j - 1 : j;
    const carrier =
      carrierBefore(s, before) ??
      coordinate(s, phrase, before) ??
      (phrase && PEOPLE.has(phrase.kind) && !isPart(s, before, Part.verb) ? undefined : relativeBefore(s, before));
    // "several surveys and direct feedback": the first of two subjects tells more.
    const first = phrase?.kind === 'other' && isWord(s, before, AND) ? nounPhraseEndingAt(s, before - 1) : undefined;
    if (first && PEOPLE.has(first.kind)) return first;
    // "friends and family"
    const pair =
      phrase?.kind === 'weak' && !phrase.plural && isWord(s, before, AND)
        ? nounPhraseEndingAt(s, before - 1)
        : undefined;
    if (pair?.kind === 'strong' && pair.plural) return pair;
    // "people I have spoken with"
    if (phrase?.kind === 'personal' && isWord(s, j, SPEAKER) && j < from && isPart(s, j - 1, Part.plural)) {
      j -= 1;
      continue;
    }
    if (phrase && carrier === undefined) return phrase;
    if (phrase && !nearest && PEOPLE.has(phrase.kind)) nearest = phrase;
    if (carrier === undefined) break;
    j = carrier;
  }
  return nearest;
}

/**
 * "polls in Ohio and Utah", "a house in Chappaqua, N.Y.", "experts on climate and energy": the first of two nouns, which the
 * preposition before them joins to the head.
 */
function coordinate(s: Sentence, phrase: NounPhrase | undefined, k: number): number | undefined {
  const areNames = phrase?.kind === 'name' && isNameLike(s, k - 1);
  if (!areNames && !(phrase?.kind === 'other' && phrase.determiner === 'none')) return undefined;
  if (!isWord(s, k, AND) && !(areNames && isWord(s, k, COMMA) && isWord(s, phrase.to, COMMA))) return undefined;
  const first = nounPhraseEndingAt(s, k - 1);
  if (!first || !isWord(s, first.from - 1, CARRIED)) return undefined;
  const head = areNames || PEOPLE.has(first.kind) ? undefined : nounPhraseEndingAt(s, first.from - 2);
  return areNames || (head && PEOPLE.has(head.kind)) ? k - 1 : undefined;
}

const PERIOD = words(
  'week weekend month year spring summer autumn fall winter morning afternoon evening night century decade',
);

/** "officials Monday said", "officials on Monday night said", "officials this week said": where the subject ends before the time. */
export function skipDay(s: Sentence, j: number): number {
  const period = isWord(s, j, PERIOD);
  if (period && isWord(s, j - 1, THIS_LAST_EARLIER))
    return isWord(s, j - 2, EARLIER) || isWord(s, j - 2, LATE) ? j - 3 : j - 2;
  let k = period && isPart(s, j - 1, Part.day) ? j - 1 : j;
  while (isPart(s, k, Part.day) && !isPart(s, k, Part.adverb)) k -= 1;
  if (k < j && isWord(s, k, BEFORE_DAY)) k -= 1;
  return k;
}

function isObjectPronoun(s: Sentence, j: number): boolean {
  return isWord(s, j, OBJECT);
}

/** Where the noun phrase ends that the preposition or participle at `k` hangs on, or undefined when nothing hangs. */
function carrierBefore(s: Sentence, k: number): number | undefined {
  if (isWord(s, k, CARRIED)) {
    let j = k - 1;
    const nominal = isPart(s, j - 1, Part.the | Part.possessive | Part.indefinite);
    const reduced = isPart(s, j, Part.postAdjective | Part.participle | Part.ing) || /[a-z]{2}ed$/.test(wordAt(s, j));
    if (reduced && !isPart(s, j, Part.plural) && !nominal) {
      j -= 1;
      while (isPart(s, j, Part.adverb | Part.be | Part.have | Part.negation) && j > s.from) j -= 1;
      if (isPart(s, j, Part.relative)) j -= 1;
    }
    // "in the capital and around the country"
    if (isPart(s, j, Part.conjunction)) j -= 1;
    const bare = isPart(s, j, Part.quantifier | Part.demonstrative) && !isWord(s, j, THAT);
    return j < s.from || isMark(s, j) || (!bare && isPart(s, j, Part.subordinator | Part.pronoun)) ? undefined : j;
  }
  // "polls conducted after the debate"
  if (isWord(s, k, WHEN) && isWord(s, k - 1, MADE_PUBLIC) && isSense(s, k - 2, Sense.document)) return k - 2;
  if (isPart(s, k, Part.ing) && nounPhraseEndingAt(s, k - 1)) return k - 1;
  // "opponents of allowing them in", "the push to boycott the speech"
  if (isPart(s, k, Part.ing) && isWord(s, k - 1, CARRIED)) return k - 2;
  if (isWord(s, k - 1, TO) && isPlainVerb(s, k) && isNoun(s, k - 2)) return k - 2;
  return undefined;
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

/**
 * "officials who knew him", "groups that have endorsed her", "officials whose laws were struck down": where the antecedent ends,
 * when its relative stands at most fourteen words before `k` without a comma.
 */
function relativeBefore(s: Sentence, k: number): number | undefined {
  for (let j = k; j > s.from && k - j < 14; j -= 1) {
    if (isMark(s, j) && !isWord(s, j, QUOTE)) return undefined;
    // One look for most words: this is asked before nearly every subject.
    if (!isWord(s, j, OPENS_RELATIVE)) continue;
    if (isWord(s, j, SPEAKER) && isPart(s, j - 1, Part.plural)) return j - 1;
    if (isWord(s, j, WHO) || isWord(s, j, WHOSE)) return isMark(s, j - 1) ? undefined : j - 1;
    if (isWord(s, j, THAT) && isPart(s, j + 1, Part.have | Part.be | Part.past) && isPart(s, j - 1, Part.plural))
      return j - 1;
  }
  return undefined;
}
