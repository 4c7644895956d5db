import { AS, COLON, IN, IT, QUOTE, SEMICOLON, OF, WELL, AT } from '../lexicon/single-words.ts';
import { words, type WordSet } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { feelings } from '../lexicon/feelings.ts';
import { rememberLastAt } from '../remember.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import { isMark, isNameLike, isPart, isSense, isWord, phraseAt, shapeAt, wordAt } from './look.ts';

/** How many words of an object are looked through. */
const REACH = 14;
const POSITIONS = words(
  `account accounts interpretation interpretations hypothesis hypotheses conclusion conclusions explanation explanations thesis reading
  readings dating attribution characterization characterisation findings premise theory theories idea notion view views claim claims
  authenticity assertion`,
);
const JUDGED = words(
  'fair unfair safe unsafe racist sexist stupid absurd sacred dangerous false true wrong right good bad important necessary difficult hard easy dull funny attractive odd strange appropriate',
);

/** Where "as" stands in "sees the plan as a threat", or undefined: an object lies before it. */
function asAfter(s: Sentence, next: number): number | undefined {
  for (let i = next; i < s.to && i - next < REACH; i += 1) {
    if (isWord(s, i, AS) && !isWord(s, i + 1, WELL)) return i;
    if (isWord(s, i, SEMICOLON) || isWord(s, i, COLON)) return undefined;
  }
  return undefined;
}

export function hasAs(s: Sentence, next: number): boolean {
  return asAfter(s, next) !== undefined;
}

/** "see it as a threat", but "saw him as he left": after the "as" of a view no clause begins. */
export function seesAs(s: Sentence, next: number): boolean {
  const as = asAfter(s, next);
  return as !== undefined && !isPart(s, as + 1, Part.pronoun) && !isNameLike(s, as + 1);
}

/** "this account", "the older reading": what one can only reject by judging it. */
export function isPosition(s: Sentence, next: number): boolean {
  for (let i = next; i < s.to && i - next < 5; i += 1) if (isWord(s, i, POSITIONS)) return true;
  return false;
}

const OBJECTS = words('it him her them this that me us you itself himself herself themselves');
const ADJECTIVE = /(?:ing|ous|able|ible|ful|less|ish)$/;

/** "it a failure", "the plan unfair": an object and what it is called. */
export const hasComplement = rememberLastAt((s: Sentence, next: number): boolean => {
  if (isWord(s, next, OBJECTS)) return opensComplement(s, next + 1) || isJudged(s, next + 1);
  if (isMark(s, next) || isPart(s, next, Part.indefinite)) return false;
  for (let k = next + 1; k < s.to && k - next < 9; k += 1) {
    const inside = isPart(s, k - 1, Part.adverb | Part.preposition | Part.the | Part.possessive | Part.quantifier);
    if (isWord(s, k, QUOTE) || opensComplement(s, k)) return !inside;
    if (isMark(s, k) || isPart(s, k, ENDS)) return false;
    if (k > next + 1 && isJudged(s, k) && (isMark(s, k + 1) || k + 1 >= s.to)) return true;
  }
  return false;
});

const ENDS = Part.conjunction | Part.be | Part.have | Part.modal | Part.relative;

function opensComplement(s: Sentence, k: number): boolean {
  return (
    isPart(s, k, Part.indefinite) ||
    isWord(s, k, QUOTE) ||
    phraseAt(s, k, ['to', 'be']) ||
    (isPart(s, k, Part.the) && isWord(s, k - 1, OBJECTS))
  );
}

/** An adjective that follows what it judges. */
function isJudged(s: Sentence, k: number): boolean {
  return isWord(s, k, JUDGED) || (ADJECTIVE.test(wordAt(s, k)) && !isSense(s, k, Sense.say | Sense.think));
}

const CLOSER = /^(?:closer|higher|lower)$/;
const FIGURES = /^(?:number|figure|toll|total|price|value|cost)$/;
const DOLLAR_POUND = words('$ £ €');

/** "put the death toll at 40", "at more than $3bn", "closer to ten": what somebody reckons. */
export function hasFigure(s: Sentence, next: number): boolean {
  for (let i = next + 1; i < s.to && i - next < 10; i += 1) {
    // "put the number closer to ten", "put it down to the weather"
    if (CLOSER.test(wordAt(s, i))) return FIGURES.test(wordAt(s, i - 1));
    if (phraseAt(s, i, ['down', 'to'])) return !isPart(s, i + 2, Part.base);
    if (isPart(s, i, Part.preposition) && !isWord(s, i, OF) && !isWord(s, i, AT)) return false;
    if (!isWord(s, i, AT)) continue;
    for (let k = i + 1; k < i + 5 && !isPart(s, k, Part.the); k += 1)
      if (shapeAt(s, k) === Shape.number || isPart(s, k, Part.number) || isWord(s, k, DOLLAR_POUND)) return true;
    return false;
  }
  return false;
}

const POLICIES = words(
  'plan plans proposal proposals decision move law bill policy idea remarks comments deal report ruling reforms cuts measures budget strategy handling record approach news announcement verdict results findings offer',
);

export function hasWord(s: Sentence, next: number, reach: number, set: WordSet): boolean {
  for (let i = next; i < next + reach && !isMark(s, i); i += 1) if (isWord(s, i, set)) return true;
  return false;
}

/** "date the fort to 90 AD": an object and the preposition that ties something to it. */
export function hasTie(s: Sentence, next: number, ties: WordSet): boolean {
  for (let i = next + 1; i < s.to && i - next < 12; i += 1) {
    if (isWord(s, i, ties)) return true;
    if (isWord(s, i, SEMICOLON) || isWord(s, i, COLON)) return false;
  }
  return false;
}

/** "attacked the plan": what is attacked with words. */
export function isPolicy(s: Sentence, next: number): boolean {
  return isPart(s, next, Part.the | Part.possessive | Part.demonstrative) && hasWord(s, next + 1, 4, POLICIES);
}

const HOPE = words('hopes hope');

/** "a study found", "studies have found". */
export function hasDocumentBefore(s: Sentence, verb: number): boolean {
  const before = isPart(s, verb - 1, Part.have) ? verb - 2 : verb - 1;
  return isSense(s, before, Sense.document);
}

/** "concerns", "deep doubts about": the object that makes voicing a report. */
export function isVoiced(s: Sentence, next: number): boolean {
  for (let i = next; i < s.to && i - next < 5; i += 1)
    if (isWord(s, i, feelings)) return true;
    else if (isSense(s, i, Sense.talk | Sense.criticism)) return !isWord(s, i, HOPE);
  return false;
}

const SEE = words('see sees');
const LITTLE = words('no little few');
const PROSPECTS = words(
  'chance sign signs opportunity risk danger threat need opening shift hope culprit room reason prospect evidence',
);

/** "see little chance", "see a shift in", "see growth slowing": what nobody sees with their eyes. */
export function seesSo(s: Sentence, next: number): boolean {
  if (!isWord(s, next - 1, SEE)) return false;
  // "as some see it,", "see in it a warning"
  if (isWord(s, next, IN) || (isWord(s, next, IT) && isMark(s, next + 1))) return true;
  if (isWord(s, next, LITTLE) || (!isPart(s, next, Part.the) && hasWord(s, next, 4, PROSPECTS))) return true;
  for (let k = next + 1; k < next + 5 && !isMark(s, k); k += 1) {
    if (isPart(s, k, Part.preposition | Part.be | Part.have)) return false;
    if (isPart(s, k, Part.ing)) return !isPart(s, next, Part.pronoun);
  }
  return false;
}

const PERSON = Sense.strong | Sense.weak | Sense.title | Sense.kin;

/** "questioned the witness": somebody is asked, and nothing is doubted. */
export function hasPersonObject(s: Sentence, next: number): boolean {
  for (let k = next; k < next + 5 && !isMark(s, k) && !isPart(s, k, Part.preposition); k += 1)
    if (isSense(s, k, PERSON)) return isMark(s, k + 1) || k + 1 >= s.to || isPart(s, k + 1, AFTER_OBJECT);
  return false;
}

const AFTER_OBJECT = Part.preposition | Part.conjunction | Part.subordinator | Part.adverb;

const CLAUSE_ENDS = Part.preposition | Part.relative | Part.subordinator;

/** "declared the war was over": a clause without "that". */
export function opensClause(s: Sentence, next: number): boolean {
  for (let k = next + 1; k < next + 7 && !isMark(s, k) && !isPart(s, k, CLAUSE_ENDS); k += 1)
    if (isPart(s, k, Part.be | Part.have | Part.modal | Part.do)) return true;
  return false;
}
