import { COMMA, FOR, GENITIVE, IN, OF, THAT, FROM } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { isPlace } from '../grammar/place.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import { isMark, isNameLike, isPart, isParticiple, isSense, isWord, wordAt } from '../grammar/look.ts';
import { nounPhraseEndingAt } from '../grammar/noun-phrase.ts';
import { bodies } from '../lexicon/people-classes.ts';
import { startOf } from '../text/tokens.ts';
import { rememberLastAt } from '../remember.ts';
import type { Sentence } from '../text/sentences.ts';

const APPEARING = words('article story piece review paper letter report study');
const CLAUSE_MARK = words('. ; : " , -');
const BY = words('by from');
/** Who has a paper in hand has not written it: "documents seen by the Harbour Times". */
const SEEN = words('seen obtained reviewed viewed examined');
const IN_AT = words('in at');
const MADE = words('published conducted done appearing undertaken performed');
const SCIENTIFIC = words(
  'study studies research trial trials experiment experiments paper papers review reviews analysis analyses article',
);
/** Where reports come from that nobody is said to have sent. */
const SCENES = words(
  'scene region area front ground capital country city town border field spot ward coast island battlefield',
);

/** What one paragraph says about who is who; the article's memory is made of these in reading order. */
export type Mention =
  /** A named bearer of a role: "Senator Roe", "Roe, an analyst". */
  | { readonly kind: 'named-role'; readonly at: number; readonly head: string }
  /** Somebody who is told of by a role alone: "a young woman", "one worker". */
  | { readonly kind: 'unnamed-role'; readonly at: number; readonly head: string }
  /** A document with a name: "a Harbour University poll". */
  | { readonly kind: 'named-document'; readonly at: number; readonly head: string }
  /** A word in -s that the text uses as a name. */
  | { readonly kind: 'surname'; readonly at: number; readonly word: string };

export const SMALL_S = 0x73;

const MAKER = words('he she i we');
const PEOPLE = Sense.strong | Sense.weak | Sense.title | Sense.spokesman | Sense.source;

/** Who or what is told of by the word at `i`, which has these `Sense` bits, or none, a capital and an -s at its end. */
export function mentionAt(s: Sentence, i: number, senses: number): Mention | undefined {
  if (senses === 0) return isNameLike(s, i) ? { kind: 'surname', at: startOf(i), word: wordAt(s, i) } : undefined;
  if ((senses & PEOPLE) !== 0 && isPart(s, i, Part.singular)) {
    const kind = bearsName(s, i) ? 'named-role' : isIntroduced(s, i) ? 'unnamed-role' : undefined;
    return kind && { kind, at: startOf(i), head: wordAt(s, i) };
  }
  const named = (senses & Sense.document) !== 0 && isNamedDocument(s, i);
  return named ? { kind: 'named-document', at: startOf(i), head: wordAt(s, i) } : undefined;
}

/** "a young woman", "one worker": a person of no office and no name. */
function isIntroduced(s: Sentence, i: number): boolean {
  // "the worker", "her sister": told before the phrase is read.
  if (isPart(s, i - 1, Part.the | Part.possessive)) return false;
  if (isSense(s, i, Sense.title | Sense.spokesman) || isWord(s, i, bodies) || isNameLike(s, i)) return false;
  const phrase = nounPhraseEndingAt(s, i);
  return phrase !== undefined && !phrase.plural && (phrase.determiner & (Determiner.a | Determiner.one)) !== 0;
}

function bearsName(s: Sentence, i: number): boolean {
  if (isNameLike(s, i + 1) && !isPart(s, i + 1, Part.day)) return true;
  if (isWord(s, i + 1, COMMA) && isNameLike(s, i + 2) && !isPart(s, i + 2, Part.day)) return true;
  // "In Norhaven, a young woman asked": a verb makes it a subject of its own.
  if (isPart(s, i + 1, Part.verb | Part.be | Part.have | Part.modal) && !isPart(s, i + 1, Part.nounToo)) return false;
  // "Jane Roe, a senior analyst at the bank,"
  for (let k = i - 1; k > s.from && i - k < 7; k -= 1) {
    if (isWord(s, k, COMMA)) return isNameLike(s, k - 1);
    // "Jane Roe is a lawyer", "she was a lawyer"
    if (isPart(s, k, Part.be)) return isNameLike(s, k - 1) || isWord(s, k - 1, MAKER);
    if (isPart(s, k, Part.verb | Part.be) && !isPart(s, k, Part.nounToo)) return false;
  }
  return false;
}

export const isNamedDocument = rememberLastAt(nameOfDocument);

function nameOfDocument(s: Sentence, i: number): boolean {
  // "an account she gave": whoever made or handed it on is told.
  if (isWord(s, i + 1, MAKER)) return true;
  for (let k = i - 1; k >= s.from && i - k < 5; k -= 1) {
    if (isMark(s, k)) break;
    if (isWord(s, k, GENITIVE)) return isNameLike(s, k - 1) || s.headline;
    if (isPart(s, k, Part.preposition | Part.verb | Part.conjunction | Part.the | Part.indefinite)) break;
    if (isNameLike(s, k) && !isPlace(s, k)) return true;
  }
  if (isWord(s, i, APPEARING) && isWord(s, i + 1, IN) && !isPlace(s, i + 2) && isOwnerAhead(s, i + 2)) return true;
  // "results of the Harbour trial"
  if (isWord(s, i + 1, OF) && isPart(s, i + 2, Part.the) && isSense(s, i + 4, Sense.document) && isNameLike(s, i + 3))
    return true;
  for (let k = i + 1; k < s.to && k - i < 9; k += 1) {
    // "reports that he phoned from the scene": what is reported.
    if (isWord(s, k, CLAUSE_MARK) || isWord(s, k, THAT)) return false;
    if (isPart(s, k, Part.have | Part.be | Part.modal | Part.do)) return false;
    if (isPart(s, k, Part.verb) && !isPart(s, k, Part.participle | Part.ing | Part.nounToo)) return false;
    if (isSense(s, k, Sense.show) && isPart(s, k, Part.past) && !isPart(s, k + 1, Part.preposition)) return false;
    // "polling of his members"
    if (isWord(s, k, OF) && isPart(s, k + 1, Part.possessive)) return true;
    // "a survey for the Harbour Times"
    if (k === i + 1 && isWord(s, k, FOR) && isNameLike(s, isPart(s, k + 1, Part.the) ? k + 2 : k + 1)) return true;
    if (isWord(s, k, FROM) && isPart(s, k + 1, Part.the) && isWord(s, k + 2, SCENES)) return false;
    // "a study published in Nature", "research at Orrin University"
    const placed = isWord(s, k, IN_AT) && (k === i + 1 || isWord(s, k - 1, MADE)) && isWord(s, i, SCIENTIFIC);
    const placeAt = isPart(s, k + 1, Part.the) ? k + 2 : k + 1;
    if (placed && isNameLike(s, placeAt) && !isPlace(s, placeAt)) return true;
    const owner = (isWord(s, k, BY) && !isWord(s, k - 1, SEEN)) || (isWord(s, k, FOR) && isParticiple(s, k - 1));
    if (owner && isOwnerAhead(s, k + 1)) return true;
  }
  return false;
}

function isOwnerAhead(s: Sentence, at: number): boolean {
  if (isPart(s, at, Part.the | Part.possessive)) return true;
  for (let k = at; k < at + 5 && !isMark(s, k); k += 1) {
    if (isNameLike(s, k)) return true;
    if (isPart(s, k, Part.preposition | Part.verb | Part.be)) return false;
  }
  return false;
}
