import { AND, THAT, TO } from '../lexicon/single-words.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { formsOf } from '../lexicon/forms.ts';
import { words } from '../lexicon/index.ts';
import type { Sentence } from '../text/sentences.ts';
import { speaksAside, speaksOfAnonymity } from './anonymity.ts';
import type { Attribution } from './attribution.ts';
import * as Determiner from './determiner-kind.ts';
import * as Kind from './head-kind.ts';
import { isMark, isPart, isSense, isStateAt, isWord, lemmaAt, sensesAt, shapeAt, wordAt } from './look.ts';
import { isForetold, isLedTo, quickStart } from './infinitive.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { inversion } from './inversion.ts';
import { reportNounAfter } from './light-verb.ts';
import { participleAttribution, secondVerb } from './participle-attribution.ts';
import { MOVED } from './passive.ts';
import { reports } from './report.ts';
import { subjectBefore } from './subject.ts';
import { type VerbGroup, verbGroupAt } from './verb-group.ts';
import { Shape } from '../text/tokens.ts';

const ANOTHER_ONE = words('another one');
const TIES = words('to with');

const VOICE = words('raise raises raised raising made make makes');
const PARTICLE = words('to out me us');

/** "what she was thinking": nothing that was claimed. */
const MUSING = words('thinking');

const REPORT = Sense.say | Sense.think | Sense.judge | Sense.show | Sense.viewAs;

/** The attribution whose cue verb is token `i`, with its subject before it or, inverted, after it. */
export function verbAttribution(s: Sentence, i: number): Attribution | undefined {
  const voiced = isWord(s, i, VOICE);
  if (!isSense(s, i, REPORT) && !voiced) return undefined;
  return attributionOfVerb(s, i, sensesAt(s, i), undefined);
}

/** The attribution of a verb that reports with its object alone: "critics poured scorn". */
export function lightVerbAttribution(s: Sentence, i: number): Attribution | undefined {
  const noun = reportNounAfter(s, i);
  return noun === undefined ? undefined : attributionOfVerb(s, i, Sense.say, noun);
}

function attributionOfVerb(s: Sentence, i: number, verb: number, noun: number | undefined): Attribution | undefined {
  if (isNounHere(s, i) || isWord(s, i, MUSING)) return undefined;
  const group = verbGroupAt(s, i);
  if (
    group.voice === 'passive' ||
    // "a state seen as safe"
    (group.form === 'ed' && !isPart(s, i, Part.past)) ||
    (group.form === 'bare' && !isLedTo(s, group.from)) ||
    (group.form === 'modal' && !isForetold(s, i))
  )
    return undefined;
  const inverted = group.from === i && noun === undefined ? inversion(s, i) : undefined;
  if (inverted) return inverted;
  if (noun === undefined && !reports(s, group, lemmaAt(s, i)) && !hasMovedObject(s, group)) return undefined;
  if (group.form === 'ing') return participleAttribution(s, i, group.from);
  const subject = subjectBefore(s, quickStart(s, group.from));
  if (!subject) return secondVerb(s, i, group.from);
  const { phrase } = subject;
  // "everyone at the meeting for the remarks": a word that is a noun too must follow its subject at once.
  const object = Part.the | Part.indefinite | Part.possessive | Part.pronoun | Part.quantifier | Part.subordinator;
  const adjacent =
    phrase.to === group.from || isPart(s, i + 1, object) || subject.relative || isMark(s, i - 1) || group.from < i;
  const points = isWord(s, i, POINT) && isWord(s, i + 1, TO_OUT);
  if (isPart(s, i, Part.nounToo) && !adjacent && !points && !isPart(s, i, Part.past)) return undefined;
  if (group.form === 'present' && !phrase.plural && phrase.kind !== Kind.personal && !isWord(s, phrase.from - 1, AND))
    return undefined;
  if (
    group.form === 'presentSingular' &&
    phrase.plural &&
    (phrase.partitive === 'none' || phrase.kind === Kind.quantity || phrase.kind === Kind.document) &&
    !isPart(s, phrase.head, Part.singular)
  )
    return undefined;
  if (group.form === 'presentSingular' && isPart(s, i, Part.nounToo) && !points && endsPlural(s, i, phrase))
    return undefined;
  return {
    sentence: s,
    frame: 'subject',
    source: phrase,
    cue: [group.from, noun === undefined ? cueEnd(s, i) : noun + 1],
    verb,
    extent: [phrase.from, subject.end],
    apposedName: subject.apposedName,
    relative: subject.relative,
    negated: group.negated,
    anonymity: speaksOfAnonymity(s, phrase.from, subject.end) || speaksAside(s, phrase.from, i + 1),
  };
}

const PLURALLY = words('are were have');

/** Whether "states", "rules", "claims" is a plural noun by what stands around it: "three debates", "interest rates are up". */
function endsPlural(s: Sentence, i: number, { determiner, partitive, from }: NounPhrase): boolean {
  if (isPart(s, i + 1, Part.preposition) && !isStateAt(s, i + 1)) return true;
  if (determiner === Determiner.number && partitive === 'none') return true;
  if (isWord(s, i + 1, THAT)) return isWord(s, i + 2, PLURALLY);
  // "which the bank estimates will cost"
  return (isWord(s, i + 1, PLURALLY) || isPart(s, i + 1, Part.modal)) && !isWord(s, from - 1, MOVED);
}

const SIDES = words('right left far-right far-left');
const POINT = words('point points');
const TO_OUT = words('to out');
const FORESEEING = formsOf('expect ask promise agree know');

/**
 * "what many people believed to be a mistake", "a threat which officials have linked to": the claim stands before its source,
 * so what follows the verb tells nothing about it.
 */
function hasMovedObject(s: Sentence, { from, verb }: VerbGroup): boolean {
  const tied = isSense(s, verb, Sense.judge) && isWord(s, verb + 1, TIES);
  if (!tied && !isSense(s, verb, Sense.say | Sense.think | Sense.viewAs)) return false;
  if (isSense(s, verb, Sense.raise)) return false;
  if (isWord(s, verb, FORESEEING)) return false;
  for (let k = from - 1; k > s.from && from - k < 6; k -= 1) {
    // "noting that donors feel": after a verb it opens the content.
    if (isWord(s, k, MOVED)) return k < from - 1 && !(isWord(s, k, THAT) && isPart(s, k - 1, Part.verb | Part.be));
    if (isMark(s, k) || isPart(s, k, Part.preposition | Part.be | Part.have | Part.modal)) return false;
  }
  return false;
}

/** "told me", "point out", "pointed to": what belongs to the cue after the verb. */
function cueEnd(s: Sentence, i: number): number {
  return isWord(s, i + 1, PARTICLE) && /^(?:point|told|out)/.test(wordAt(s, i)) ? i + 2 : i + 1;
}

/** "Another said so", "one wrote": the determiner is the whole subject of a past that is no adjective. */
function standsAlone(s: Sentence, i: number): boolean {
  const pure = isPart(s, i, Part.past) && isSense(s, i, Sense.pure) && !isSense(s, i, Sense.hearsayAdjective);
  return pure && isWord(s, i - 1, ANOTHER_ONE);
}

/** "of support", "at work" */
function hangs(s: Sentence, i: number): boolean {
  return isPart(s, i - 1, Part.preposition) && !isPart(s, i - 1, Part.subordinator) && !isWord(s, i - 1, TO);
}

/** Whether a word that is verb and noun ("claim", "fears") is a noun here, by its left neighbour. */
function isNounHere(s: Sentence, i: number): boolean {
  if (shapeAt(s, i) === Shape.capital && !s.headline && i > s.from && !isMark(s, i - 1) && !isPart(s, i, Part.past))
    return true;
  if (
    isPart(s, i - 1, Part.the | Part.indefinite | Part.possessive | Part.demonstrative) &&
    !isWord(s, i - 1, THAT) &&
    !isPart(s, i - 1, Part.pronoun) &&
    !standsAlone(s, i)
  )
    return true;
  if (!isPart(s, i, Part.nounToo)) return isPart(s, i, Part.base) && !isSense(s, i, Sense.pure) && hangs(s, i);
  // "some protest leaders": a noun before another.
  if (
    isPart(s, i, Part.base) &&
    isPart(s, i + 1, Part.plural) &&
    isSense(s, i + 1, Sense.strong | Sense.weak) &&
    !isPart(s, i - 1, Part.adverb)
  )
    return true;
  if (hangs(s, i)) return true;
  // "some on the right worry"
  if (isWord(s, i - 1, SIDES) && isPart(s, i - 2, Part.the) && isPart(s, i - 3, Part.preposition)) return false;
  return isPart(s, i - 1, Part.adjective) && !isSense(s, i - 1, Sense.strong | Sense.weak);
}
