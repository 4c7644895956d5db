import { BY, COMMA, TO, WITH } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { speaksOfAnonymity } from './anonymity.ts';
import type { Attribution } from './attribution.ts';
import * as Determiner from './determiner-kind.ts';
import * as Kind from './head-kind.ts';
import { isMark, isNameLike, isPart, isSense, isWord, sensesAt } from './look.ts';
import { nounPhraseFrom } from './noun-phrase-ahead.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { extentAfter } from './post-modifier.ts';
import { subjectBefore } from './subject.ts';
import { verbGroupAt } from './verb-group.ts';

const AND_BUT = words('and but');
const HE_SHE_THEY = words('he she they it we i you');

const CALLING = words('calling');
/** Whatever follows, it was said. */
const SAID = words('said say');

/** A participle as cue: "with analysts saying", "Lawyers left, saying". `from` is where its verb group begins. */
export function participleAttribution(s: Sentence, i: number, from: number): Attribution | undefined {
  return withSaying(s, i, from) ?? chained(s, i, from);
}

/** "with analysts saying": a participle that carries its own subject. */
function withSaying(s: Sentence, i: number, from: number): Attribution | undefined {
  // "responded by saying": the subject of the verb before.
  const by = isWord(s, from - 1, BY) && isPart(s, from - 2, Part.past);
  const subject = subjectBefore(s, by ? verbGroupAt(s, from - 2).from : from);
  if (!subject || (!by && !isWord(s, subject.phrase.from - 1, WITH) && !isDocument(subject.phrase))) return undefined;
  const { phrase } = subject;
  return {
    sentence: s,
    frame: 'with',
    source: phrase,
    cue: [from, i + 1],
    verb: sensesAt(s, i),
    extent: [phrase.from, subject.end],
    apposedName: subject.apposedName,
    relative: false,
    negated: false,
    anonymity: speaksOfAnonymity(s, phrase.from, subject.end),
  };
}

/** "Lawyers left the room, saying that …": a participle after a comma belongs to the subject that opens the sentence. */
function chained(s: Sentence, i: number, from: number): Attribution | undefined {
  return isWord(s, from - 1, COMMA) ? ofOpeningSubject(s, i, from) : undefined;
}

/** "Some left early and argued that …", "Experts doubt the claim, but note that …": a second verb of the subject that opens the sentence. */
export function secondVerb(s: Sentence, i: number, from: number): Attribution | undefined {
  if (!isWord(s, from - 1, AND_BUT) || !(isWord(s, i, SAID) || opensContent(s, i + 1))) return undefined;
  // "whose task is to build and maintain it"
  if (isPart(s, i, Part.base) && isInfinitiveBefore(s, from - 1)) return undefined;
  const attribution = ofOpeningSubject(s, i, from);
  return attribution && !hasOtherSubject(s, attribution.source.to, from - 1) ? attribution : undefined;
}

function isInfinitiveBefore(s: Sentence, and: number): boolean {
  for (let k = and - 1; k > and - 8 && !isMark(s, k); k -= 1)
    if (isWord(s, k, TO) && isPart(s, k + 1, Part.base)) return true;
  return false;
}

function opensContent(s: Sentence, at: number): boolean {
  return isMark(s, at) || isPart(s, at, Part.pronoun | Part.the | Part.possessive | Part.relative) || isNameLike(s, at);
}

/** A verb of the subject itself stands before the second. */
function hasVerb(s: Sentence, from: number, to: number): boolean {
  for (let k = from; k < to && k - from < 8; k += 1)
    if (isPart(s, k, Part.have | Part.be | Part.verb) && !isPart(s, k, Part.nounToo)) return true;
  return false;
}

/** Words that may be the subject of a second verb, or open a clause that has one. */
function hasOtherSubject(s: Sentence, from: number, to: number): boolean {
  for (let k = from; k < to; k += 1)
    if (isPart(s, k, Part.relative | Part.subordinator) || isWord(s, k, HE_SHE_THEY)) return true;
  return false;
}

function ofOpeningSubject(s: Sentence, i: number, from: number): Attribution | undefined {
  const calls = isWord(s, i, CALLING) && opensContent(s, i + 1);
  if (!calls && (!isSense(s, i, Sense.pure) || !isSense(s, i, Sense.say))) return undefined;
  const at = isPart(s, s.from, Part.conjunction | Part.subordinator) ? s.from + 1 : s.from;
  const source = nounPhraseFrom(s, at);
  if (!source || source.from !== at || from - source.to > 24) return undefined;
  if (!source.plural && (source.determiner & (Determiner.one | Determiner.a)) === 0) return undefined;
  if (!hasVerb(s, source.to, from - 1)) return undefined;
  const { apposedName } = extentAfter(s, source);
  return {
    sentence: s,
    frame: 'chain',
    source,
    cue: [from, i + 1],
    verb: sensesAt(s, i),
    extent: [source.from, source.to],
    apposedName,
    relative: false,
    negated: false,
    anonymity: false,
  };
}

function isDocument(phrase: NounPhrase): boolean {
  return phrase.kind === Kind.document;
}
