import { DASH, IN, OF, THAT, TO } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { bodies } from '../lexicon/people-classes.ts';
import { rememberLast } from '../remember.ts';
import type { Attribution } from './attribution.ts';
import { isNamedDocument } from '../discourse/mentions.ts';
import { isNamed } from './identity.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape, touches } from '../text/tokens.ts';
import * as Determiner from './determiner-kind.ts';
import * as Kind from './head-kind.ts';
import { isPart, isSense, isWord, shapeAt, wordAt } from './look.ts';
import { extentAfter } from './post-modifier.ts';
import type { NounPhrase } from './noun-phrase.ts';

const NO_OBJECT_AFTER = words('with than because like after before since until as but for');
const SUPPOSING = words('if whether unless whenever suppose imagine');
const WHAT = words('what whatever');
const DESPITE = words('despite contrary');
const STOPS = words('. , ; ? !');
const AS_TO = words('as to');
const GRANTING = words('even as');
const US_YOU = words('us you');
const FIRST_PERSON = words('my our your');
const SOURCES = words('sources');
const ALL_BOTH = words('all both');
const BOTH = words('both');
const RESULTS = words('results');
const IN_HAND = words(
  'review analysis examination transcript tally count comparison copy memo letter draft email e-mail',
);

/** The closed vocabulary in which attribution rules are written. */

/** The source is of one of these `Kind`s and nothing names it. */
export function unnamed(a: Attribution, kinds: number): boolean {
  const acts = a.relative && (a.verb & (Sense.raise | Sense.hold)) !== 0 && (a.verb & Sense.say) === 0;
  return (
    !acts &&
    (a.source.kind & kinds) !== 0 &&
    !isSupposed(a) &&
    !isNamed(a) &&
    !isObject(a) &&
    !isFirstPerson(a) &&
    !isDenied(a)
  );
}

export function headWord(a: Attribution): string {
  return wordAt(a.sentence, a.source.head);
}

/** "if experts say so", "whether officials believe it", "do they say": nobody has claimed anything yet. "Even if" grants the claim. */
function isSupposed(a: Attribution): boolean {
  if (a.frame !== 'subject' && a.frame !== 'mood') return false;
  const { sentence: s } = a;
  // "imagine that a friend tells you"
  const k = a.source.from - (isWord(s, a.source.from - 1, THAT) ? 2 : 1);
  return (isWord(s, k, SUPPOSING) && !isWord(s, k - 1, GRANTING)) || isPart(s, k, Part.do) || isUntold(a);
}

/** "See what people say.", "what they think of it": what it is they say is not told. "Despite what they say" tells of it. */
function isUntold({ sentence: s, source, cue }: Attribution): boolean {
  const k = source.from - 1;
  const next = cue[1];
  if (!isWord(s, k, WHAT) || isWord(s, k - 1, DESPITE) || isWord(s, k - 2, DESPITE)) return false;
  return next >= s.to || isWord(s, next, STOPS) || (isPart(s, next, Part.preposition) && !isWord(s, next, AS_TO));
}

/** The noun phrase hangs on a verb or preposition before it, so it is not the subject. */
const isObject = rememberLast((a: Attribution): boolean => {
  if (a.frame !== 'subject' && a.frame !== 'mood' && a.frame !== 'with') return false;
  const k = a.source.from - 1;
  if (a.relative || isWord(a.sentence, a.cue[0], TO)) return false;
  // "the place officials say it stood": after an article the look-alike of a verb is a noun.
  const noun = isPart(a.sentence, k - 1, Part.the | Part.indefinite) && isPart(a.sentence, k, Part.base);
  if (noun) return false;
  const verb = isPart(a.sentence, k, Part.verb) && !isPart(a.sentence, k, Part.plural | Part.singular);
  if (
    verb ||
    (a.source.determiner !== Determiner.none &&
      shapeAt(a.sentence, k) === Shape.lower &&
      /[a-z]ed$/.test(wordAt(a.sentence, k)))
  ) {
    return !isSense(a.sentence, k, Sense.say | Sense.think | Sense.show);
  }
  return (
    isPart(a.sentence, k, Part.preposition) &&
    !isPart(a.sentence, k, Part.subordinator) &&
    !isWord(a.sentence, k, NO_OBJECT_AFTER)
  );
});

const isFirstPerson = rememberLast((a: Attribution): boolean => {
  if (isWord(a.sentence, a.source.to, OF) && isWord(a.sentence, a.source.to + 1, US_YOU)) return true;
  // "our sources say"
  for (let k = a.source.from; k < a.source.head; k += 1)
    if (isWord(a.sentence, k, FIRST_PERSON)) return !isWord(a.sentence, a.source.head, SOURCES);
  return false;
});

/** "officials have not said", but "few experts believe" and "critics do not think" claim something. */
function isDenied(a: Attribution): boolean {
  return a.negated && (a.verb & (Sense.think | Sense.judge)) === 0;
}

/** People told apart by number and role alone, whoever's and wherever they are: "many lawyers", "her aides", "party leaders". */
export function isUnnamedGroup(s: Sentence, source: NounPhrase): boolean {
  const { kind, determiner, partitive } = source;
  if (!source.plural || extentAfter(s, source).apposedName) return false;
  const counted = determiner === Determiner.quantity || partitive === 'several';
  if (kind === Kind.quantity) return !isPart(s, source.head, Part.demonstrative) && !isWord(s, source.head, ALL_BOTH);
  if (kind === Kind.strong) return counted || determiner === Determiner.none || determiner === Determiner.possessive;
  if (kind === Kind.weak)
    return (
      counted || (determiner === Determiner.none && (source.to - source.from > 1 || !isWord(s, source.head, bodies)))
    );
  return (
    (kind === Kind.open && determiner === Determiner.none) ||
    ((kind === Kind.collective || kind === Kind.open) && counted)
  );
}

/** A restrictive post-modifier: "the officials who …", "the experts at …". */
export function isRestricted(a: Attribution): boolean {
  return a.relative || a.anonymity || a.extent[1] > a.source.to + 1;
}

/** A document that is no countable piece: "research", "data". */
export function isMass(a: Attribution): boolean {
  return isSense(a.sentence, a.source.head, Sense.mass);
}

/** "despite polls showing": a participle has its documents as subject after a preposition; "sent letters saying" is the writer's. */
function isParticiple({ sentence: s, source, frame, cue }: Attribution): boolean {
  return (
    frame === 'with' &&
    source.plural &&
    isPart(s, source.from - 1, Part.preposition) &&
    !isWord(s, source.from - 1, TO) &&
    isPart(s, cue[1] - 1, Part.ing)
  );
}

/** "articles from noted scholars": an adjective, not what articles do. */
function isAdjective({ sentence: s, cue }: Attribution): boolean {
  return isPart(s, cue[0] - 1, Part.preposition) && isPart(s, cue[0], Part.participle);
}

/** "the 50-state poll": the noun phrase goes on before the hyphen. */
function isCutOff({ sentence: s, source }: Attribution): boolean {
  const before = source.from - 1;
  return isWord(s, before, DASH) && touches(source.from);
}

/** Documents that writers mostly make themselves or have in hand: "a review of his papers", "a transcript of the talk". */
export function isInHand(a: Attribution): boolean {
  return a.source.determiner === Determiner.a && isWord(a.sentence, a.source.head, IN_HAND);
}

/** A document without a name, with a cue by which documents claim. */
export function documented(a: Attribution): boolean {
  const { source, sentence } = a;
  if (
    source.kind !== Kind.document ||
    source.namedModifier ||
    source.owner !== 'none' ||
    a.apposedName ||
    isFirstPerson(a) ||
    (isObject(a) && !isParticiple(a))
  )
    return false;
  if (isNamedDocument(sentence, source.head) || a.negated || isAdjective(a) || isCutOff(a)) return false;
  // "results in somebody saying": a verb.
  if (isWord(sentence, source.head, RESULTS) && isWord(sentence, source.to, IN) && source.from > sentence.from)
    return false;
  // "both surveys" are two that have been told of.
  if (isWord(sentence, source.from, BOTH)) return false;
  return a.frame === 'according' || a.frame === 'by' || (a.verb & Sense.show) !== 0;
}
