import { ANOTHER, CURRENCY, GENITIVE, ONE, OWNING, WE } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { commonModifiers } from '../lexicon/common-modifiers.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { bodies } from '../lexicon/people-classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape, touches } from '../text/tokens.ts';
import { approximationStart, NOT_NEARLY } from './approximation.ts';
import { determinerAt, partitiveBefore } from './determiner.ts';
import { headKind } from './head.ts';
import * as Determiner from './determiner-kind.ts';
import * as Kind from './head-kind.ts';
import { groupGenitiveStart } from './kind-modifier.ts';
import { isModifier } from './noun-modifier.ts';
import { isPlace } from './place.ts';
import { isNameLike, isPart, isSense, isWord, lastUnitAt, opensSentence, shapeAt, wordAt } from './look.ts';

/** Words of the lexicon open a phrase for a document as common nouns: "Newspaper reports". Before people they can be names: "Kremlin aides". */
const KNOWN = Part.adjective | Part.adverb | Part.verb | Part.nounToo | Part.singular | Part.plural;

/** Documents that nobody signs: what stands before them is no name. */
const unsigned = words('evidence scholarship tests experiments accounts legend legends chronicles inscriptions');

const MEASURE = words('million billion trillion percent per cent');
const SINGLE = words('one another everyone everybody someone somebody nobody none');

/** `[PART of] [DET] [QUANT] MOD* HEAD`: tokens [from, to), the head last. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** One of `Kind`. */
  readonly kind: number;
  readonly plural: boolean;
  /** One of `Determiner`. */
  readonly determiner: number;
  /** A capitalised modifier before the head: "Pentagon officials", "a Quinnipiac poll". */
  readonly namedModifier: boolean;
  /** The owner before the head: a name ("Trump's aides") or a pronoun or noun ("his aides"). */
  readonly owner: 'none' | 'name' | 'other';
  /** The measure before "of": "some of his advisers", "a group of experts"; `one` picks a single member. */
  readonly partitive: 'none' | 'one' | 'several';
}

/** The noun phrase whose head is token `head`, read leftwards to its determiner and partitive. */
export function nounPhraseEndingAt(s: Sentence, head: number): NounPhrase | undefined {
  const kind = headKind(s, head);
  if (kind === 0) return undefined;
  if (kind === Kind.personal)
    return {
      from: head,
      to: head + 1,
      head,
      kind,
      plural: isWord(s, head, WE),
      determiner: Determiner.none,
      namedModifier: false,
      owner: 'none',
      partitive: 'none',
    };
  let from = head;
  let namedModifier = false;
  let owner: NounPhrase['owner'] = 'none';
  let determiner: number =
    kind === Kind.quantity
      ? isWord(s, head, ONE) || isWord(s, head, ANOTHER)
        ? Determiner.one
        : Determiner.quantity
      : Determiner.none;
  while (from > s.from) {
    const k = from - 1;
    const owning = isWord(s, k, OWNING);
    const kinds = owning ? groupGenitiveStart(s, k, from) : undefined;
    if (kinds !== undefined) {
      from = kinds;
      continue;
    }
    if (owning && (isWord(s, k, GENITIVE) || (wordAt(s, k - 1).endsWith('s') && touches(k)))) {
      owner = isNameLike(s, k - 1) || shapeAt(s, k - 1) !== Shape.lower ? 'name' : 'other';
      from = ownerStart(s, k);
      determiner = Determiner.possessive;
      break;
    }
    if (isWord(s, k, MEASURE) || (shapeAt(s, k) === Shape.number && isWord(s, k - 1, CURRENCY))) break;
    const found = determinerAt(s, k);
    if (found) {
      if (determiner === Determiner.none || found === Determiner.quantity || determiner === Determiner.number)
        determiner =
          determiner === Determiner.number && found !== Determiner.quantity
            ? found === Determiner.a && isPluralHead(s, head, kind)
              ? Determiner.number
              : found
            : found;
      if (found === Determiner.possessive) owner = 'other';
      from = k;
      if (found !== Determiner.number && found !== Determiner.quantity) break;
      continue;
    }
    if (!isModifier(s, k, from) || startsWithName(s, k, from, head, kind)) break;
    const place = kind === Kind.document && (isPlace(s, k) || (isWord(s, head, unsigned) && opensSentence(s, k)));
    if (
      (isNameLike(s, k) && !place) ||
      (shapeAt(s, k) !== Shape.lower &&
        !s.headline &&
        !place &&
        !(isPart(s, k, KNOWN) && (kind === Kind.document || !isSense(s, k, Sense.collective))) &&
        !/(?:al|ic|an|ar|ive|ous|ing|ed)$/.test(wordAt(s, k)) &&
        !isWord(s, k, commonModifiers))
    )
      namedModifier = true;
    from = k;
    if (head - from > 9) break;
  }
  if ((determiner & (Determiner.number | Determiner.one)) !== 0) from = approximationStart(s, from);
  else if (kind === Kind.quantity && isWord(s, from - 1, NOT_NEARLY)) from -= 1;
  const measure = partitiveBefore(s, from);
  return {
    from: measure?.from ?? from,
    to: head + 1,
    head,
    kind,
    plural: isPluralHead(s, head, kind),
    determiner,
    namedModifier,
    owner,
    partitive: measure?.kind ?? 'none',
  };
}

/** The last letters of "-s", "men" and "people". */
const LAST_OF_PLURAL: ReadonlySet<number> = new Set([0x73, 0x6e, 0x65]);

function isPluralHead(s: Sentence, i: number, kind: number): boolean {
  if (kind === Kind.quantity) return !isWord(s, i, SINGLE);
  if (kind === Kind.collective) return true;
  if (isPart(s, i, Part.plural | Part.singular)) return isPart(s, i, Part.plural);
  // The last letter tells it of most names, before a string is made of one.
  return LAST_OF_PLURAL.has(lastUnitAt(i) | 0x20) && /(?:[^s]s|men|people)$/.test(wordAt(s, i));
}

/** "the place Pentagon officials say": before a name only an adjective can still belong to the phrase. */
function startsWithName(s: Sentence, k: number, next: number, head: number, kind: number): boolean {
  if (!isNameLike(s, next) || shapeAt(s, k) !== Shape.lower || isPart(s, k, Part.adjective | Part.quantifier))
    return false;
  const plural = isPluralHead(s, head, kind);
  // "the news site Harbour": the name of a body that is told first.
  if (!plural && isWord(s, k, bodies) && !isSense(s, next, Sense.strong | Sense.weak)) return false;
  // "one district GOP leader": what is counted goes on to its head.
  const determiner = determinerAt(s, k - 1);
  if (
    plural
      ? (determiner & (Determiner.quantity | Determiner.number)) !== 0
      : (determiner & (Determiner.a | Determiner.one)) !== 0
  )
    return false;
  return !/(?:al|ic|an|ish|ive|ous|ary|ed|ing|time|or|er|[ai]ble|ful|less|est|-.*)$/.test(wordAt(s, k));
}

function ownerStart(s: Sentence, genitive: number): number {
  let from = genitive - 1;
  while (from > s.from && genitive - from < 6) {
    const k = from - 1;
    if (determinerAt(s, k)) return k;
    if (!isNameLike(s, k) && !isPart(s, k, Part.adjective)) break;
    from = k;
  }
  return from;
}
