import {
  CLOSING_BRACKET,
  COLON,
  COMMA,
  DASH,
  OPENING_BRACKET,
  QUOTE,
  SEMICOLON,
  WHOSE,
} from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import * as Determiner from './determiner-kind.ts';
import * as Kind from './head-kind.ts';
import { isMark, isNameLike, isPart, isSense, isWord, wordAt } from './look.ts';
import { skipDay } from './adverbial.ts';
import { carriedBy } from './carrier.ts';
import { determinerAt } from './determiner.ts';
import { nounPhraseEndingAt, type NounPhrase } from './noun-phrase.ts';

const CLOSING = words(', ) -');
const PLACES = words('states countries cities counties places towns nations regions districts villages capitals');
const NAMING = words('including like named led among notably especially');

/** Who does what the verb says, with whatever stands between the noun phrase and the verb. */
export interface Subject {
  readonly phrase: NounPhrase;
  /** Tokens [phrase.to, end): post-modifiers, relative clause or apposition. */
  readonly end: number;
  /** A name stands in apposition: "an official, Jane Roe,". */
  readonly apposedName: boolean;
  /** The verb belongs to a relative clause on the phrase: "experts who say". */
  readonly relative: boolean;
}

/** The subject of a verb group that begins at token `verbFrom`, read leftwards across post-modifiers and one inserted clause. */
export function subjectBefore(s: Sentence, verbFrom: number): Subject | undefined {
  let j = verbFrom - 1;
  let relative = false;
  if (isPart(s, j, Part.relative) && !isWord(s, j, WHOSE)) {
    relative = true;
    j -= 1;
    if (isWord(s, j, COMMA)) j -= 1;
  }
  if (!relative && isInsertionEnd(s, j)) {
    const opener = insertionStart(s, j);
    if (opener === undefined) return undefined;
    const phrase = carriedBy(s, opener - 1, 18);
    return phrase && { phrase, end: verbFrom, apposedName: hasApposedName(s, opener + 1, j), relative };
  }
  const quoted = relative ? undefined : inScareQuotes(s, j);
  if (quoted) return { phrase: quoted, end: verbFrom, apposedName: false, relative };
  const nearest = relative ? nounPhraseEndingAt(s, j) : undefined;
  const phrase =
    nearest && (nearest.kind & HUMAN) !== 0 && (nearest.plural || nearest.determiner !== Determiner.the)
      ? nearest
      : carriedBy(s, skipDay(s, j), 18);
  return phrase && { phrase, end: verbFrom, apposedName: false, relative };
}

/** "Roe's coach, Jane Roe, said": a subject with its name before the comma at `at - 1`. */
export function hasApposedSubject(s: Sentence, at: number): boolean {
  return isWord(s, at - 1, COMMA) && isNameLike(s, at - 2) && subjectBefore(s, at)?.apposedName === true;
}

/** 'many "experts" say': quotation marks round the head alone, with what counts it before them. */
function inScareQuotes(s: Sentence, close: number): NounPhrase | undefined {
  if (!isWord(s, close, QUOTE)) return undefined;
  const phrase = nounPhraseEndingAt(s, close - 1);
  if (!phrase || !isWord(s, phrase.from - 1, QUOTE) || (phrase.kind & HUMAN) === 0) return undefined;
  const determiner = determinerAt(s, phrase.from - 2);
  const from = determiner ? phrase.from - 2 : phrase.from - 1;
  return { ...phrase, from, to: close + 1, determiner: determiner || phrase.determiner };
}

const HUMAN = Kind.strong | Kind.weak | Kind.open | Kind.document | Kind.quantity;

function isInsertionEnd(s: Sentence, j: number): boolean {
  return isWord(s, j, CLOSING);
}

/** The token that opens the insertion which ends at `close`, at most 32 tokens back. */
function insertionStart(s: Sentence, close: number): number | undefined {
  const opening = isWord(s, close, CLOSING_BRACKET) ? OPENING_BRACKET : isWord(s, close, COMMA) ? COMMA : DASH;
  for (let k = close - 1; k > s.from && close - k < 32; k -= 1) {
    if (isWord(s, k, QUOTE) || isWord(s, k, SEMICOLON) || isWord(s, k, COLON)) return undefined;
    if (!isWord(s, k, opening)) continue;
    if (opening === OPENING_BRACKET || opensInsertion(s, k + 1, close) || isIntroduced(s, k)) return k;
  }
  return undefined;
}

/** "A teacher, fifteen years at the school,": whoever opens a clause with "a" or "one" may be told more of in any way. */
function isIntroduced(s: Sentence, comma: number): boolean {
  if (isNameLike(s, comma + 1) || isPart(s, comma + 1, Part.conjunction | Part.pronoun)) return false;
  const phrase = carriedBy(s, comma - 1, 18);
  if (!phrase || (phrase.kind & Kind.speakers) === 0 || (phrase.determiner & (Determiner.a | Determiner.one)) === 0)
    return false;
  return phrase.from === s.from || isMark(s, phrase.from - 1);
}

const INSERTED = words(
  'however though meanwhile too moreover instead including such especially particularly like with among both all some many most',
);

/** What can stand between commas after a subject: who, a participle, a preposition, an apposition. */
function opensInsertion(s: Sentence, at: number, close: number): boolean {
  if (isPart(s, at, Part.relative | Part.ing | Part.preposition | Part.indefinite | Part.the | Part.postAdjective))
    return true;
  if ((isPart(s, at, Part.participle) || /[a-z](?:ed|ing)$/.test(wordAt(s, at))) && !isPart(s, at - 2, Part.pronoun))
    return true;
  if (isWord(s, at, INSERTED)) return true;
  if (isNameLike(s, at)) return nounPhraseEndingAt(s, close - 1) !== undefined;
  // "wary of a backlash"
  if (isPart(s, at + 1, Part.preposition)) return true;
  return isPart(s, at, Part.adverb) && close - at < 4;
}

function hasApposedName(s: Sentence, from: number, to: number): boolean {
  if (isWord(s, from, NAMING)) {
    // "like their Republican counterparts"
    if (isPart(s, from + 1, Part.possessive | Part.quantifier)) return false;
    for (let k = from + 1; k < to && k < from + 6; k += 1) {
      if (isPart(s, k, Part.preposition)) return false;
      if (isNameLike(s, k) && !isSense(s, k, Sense.collective)) return true;
    }
    return false;
  }
  // "insiders in two states - Nevada and Utah -": the places are named.
  if (isWord(s, from - 2, PLACES)) return false;
  // "a woman in Worcester, Massachusetts,"
  if (to - from === 1 && isNameLike(s, from - 2) && isPart(s, from - 3, Part.preposition)) return false;
  // "a conservative, radio host Jane Roe,"
  for (let k = from; k < to && k < from + 6; k += 1) {
    if (isPart(s, k, Part.preposition | Part.relative | Part.verb | Part.be) && !isPart(s, k, Part.nounToo))
      return false;
    if (isNameLike(s, k) && (k === from || isNameLike(s, k + 1))) return true;
  }
  return false;
}
