import { OF, TO } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { partyMembers } from '../lexicon/people-classes.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { isLearned, isOpenPlural, isOpenSingular } from '../lexicon/open-people.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import * as Kind from './head-kind.ts';
import { isMark, isNameLike, isPart, isSense, isWord, opensSentence, shapeAt, wordAt } from './look.ts';

const OF_FOR = words('of for against without');
const FIGURE = words('figures figure');

/** Words that no noun phrase holds and none can cross. */
export const CLOSED =
  Part.preposition |
  Part.be |
  Part.have |
  Part.do |
  Part.modal |
  Part.negation |
  Part.conjunction |
  Part.subordinator |
  Part.relative;

/** What makes figures people. */
const FIGURES = words(
  'political opposition party senior leading establishment religious military media key prominent public conservative liberal top industry union',
);

/** "one Democrat said", not "the Democrat Roe" or "a Republican plan". */
function isLast(s: Sentence, i: number): boolean {
  return isMark(s, i + 1) || isPart(s, i + 1, CLOSED | Part.verb | Part.adverb | Part.postAdjective) || i + 1 >= s.to;
}

/** "the night shift", "with long experience": a base form after nouns of one person or thing, where a verb would end in -s. */
function isBareNoun(s: Sentence, i: number): boolean {
  if (!isPart(s, i, Part.base)) return false;
  for (let k = i - 1; k >= s.from && i - k < 4; k -= 1) {
    if (isPart(s, k, Part.the | Part.indefinite | Part.possessive)) return true;
    if (isPart(s, k, Part.preposition)) return !isWord(s, k, TO);
    if (isMark(s, k) || isPart(s, k, CLOSED | Part.plural | Part.pronoun | Part.quantifier | Part.verb)) return false;
  }
  return false;
}

/** Members of a house, whose plural is written with capitals. */
const HOUSE_MEMBERS = words('mps msps meps peers lords congressmen congresswomen backbenchers');

/** Ranks that pick a few of many. */
const RANKED = words('senior top leading veteran prominent longtime long-time influential high-ranking well-connected');

const PERSONAL = words("he she i we i've i'd i'm we've we'd he'd she'd");
const BARE = words(
  'some many several most few others everyone everybody someone somebody another those all both one plenty none nobody',
);
/** "two of them", "one of the two" */
function isOfSome(s: Sentence, i: number): boolean {
  return (isWord(s, i + 1, OF) && wordAt(s, i + 2) === 'them') || (isWord(s, i - 2, OF) && isPart(s, i - 1, Part.the));
}

/** The `Kind` of the head at token `i`, or 0 where no noun phrase can end. */
export function headKind(s: Sentence, i: number): number {
  const shape = shapeAt(s, i);
  if (shape === Shape.mark || shape === Shape.number) return 0;
  if (isWord(s, i, PERSONAL)) return Kind.personal;
  if (isWord(s, i, BARE) || (isPart(s, i, Part.number) && isOfSome(s, i))) return Kind.quantity;
  if (isPart(s, i, CLOSED | Part.pronoun | Part.day | Part.the | Part.possessive)) return 0;
  const named = isNameLike(s, i);
  if (isSense(s, i, Sense.spokesman)) return Kind.spokesman;
  // "the Girl Scouts" is a name, "Pentagon Officials" in a headline is not.
  if (isPart(s, i, Part.plural) && isSense(s, i, Sense.strong))
    return named && (isNameLike(s, i - 1) ? isPart(s, i - 2, Part.the) : !isMark(s, i - 1) && isWord(s, i + 1, OF_FOR))
      ? Kind.name
      : Kind.strong;
  // "Labour MPs"
  if (named && isWord(s, i, HOUSE_MEMBERS)) return Kind.weak;
  // "Senior Democrats" are a few who know, "Democrats" are half a country.
  if (isSense(s, i, Sense.collective)) return isWord(s, i - 1, RANKED) ? Kind.strong : Kind.collective;
  if (named && isWord(s, i, partyMembers) && isLast(s, i)) return Kind.weak;
  if (named && !isPart(s, i, Part.plural))
    return isSense(s, i, Sense.title) && isPart(s, i - 1, Part.the) ? Kind.title : Kind.name;
  // "a party figure", "one senior Labour figure"
  if (isWord(s, i, FIGURE) && (isWord(s, i - 1, FIGURES) || (wordAt(s, i) === 'figure' && isNameLike(s, i - 1))))
    return Kind.strong;
  if (isSense(s, i, Sense.document) && !isSense(s, i, Sense.weak)) return named ? Kind.name : Kind.document;
  if (isSense(s, i, Sense.strong)) return Kind.strong;
  if (isSense(s, i, Sense.weak)) return named ? Kind.name : Kind.weak;
  if (isSense(s, i, Sense.kin)) return Kind.kin;
  if (isSense(s, i, Sense.title)) return isPart(s, i, Part.plural) ? Kind.weak : Kind.title;
  if (named) return Kind.name;
  const nominal =
    isPart(s, i, Part.base | Part.singularForm | Part.ing) &&
    (isPart(s, i - 1, Part.the | Part.indefinite | Part.possessive | Part.adjective) ||
      (isPart(s, i, Part.singularForm) && isPart(s, i - 1, Part.quantifier | Part.number)) ||
      (isPart(s, i - 1, Part.preposition) && !isWord(s, i - 1, TO)) ||
      isBareNoun(s, i));
  if (isPart(s, i, Part.verb | Part.adverb) && !nominal && !isPart(s, i, Part.nounToo | Part.plural | Part.singular))
    return 0;
  if (nominal) return Kind.other;
  if (shape !== Shape.lower && !s.headline && isPart(s, i, Part.nounToo)) return Kind.other;
  const word = wordAt(s, i);
  if (shape !== Shape.lower && !s.headline) {
    // "Egyptologists"
    if (isLearned(word) && (word.endsWith('s') || opensSentence(s, i))) return Kind.strong;
    return opensSentence(s, i) && isOpenPlural(word) ? Kind.open : Kind.name;
  }
  if (isLearned(word)) return Kind.strong;
  if (isOpenPlural(word) || isOpenSingular(word)) return Kind.open;
  return isPart(s, i, Part.quantifier | Part.adverb) ? 0 : Kind.other;
}
