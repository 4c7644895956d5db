import { Part, Sense } from '../lexicon/classes.ts';
import { lemmaOf } from '../lexicon/index.ts';
import type { Sentence } from '../text/sentences.ts';
import { speaksOfAnonymity } from './anonymity.ts';
import type { Attribution } from './attribution.ts';
import { isMark, isPart, isSense, sensesAt, shapeAt, wordAt } from './look.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nounPhraseFrom } from './noun-phrase-ahead.ts';
import { extentAfter } from './post-modifier.ts';
import { reports } from './report.ts';
import { subjectBefore } from './subject.ts';
import { verbGroupAt } from './verb-group.ts';
import { Shape } from '../text/tokens.ts';

const REPORT = Sense.say | Sense.think | Sense.judge | Sense.show | Sense.viewAs;

/** The attribution whose cue verb is token `i`, with its subject before it or, inverted, after it. */
export function verbAttribution(s: Sentence, i: number): Attribution | undefined {
  const voiced = /^(?:rais(?:e|es|ed|ing)|ma(?:de|ke|kes))$/.test(wordAt(s, i));
  if (!isSense(s, i, REPORT) && !voiced) return undefined;
  if (isNounHere(s, i)) return undefined;
  const group = verbGroupAt(s, i);
  if (
    group.voice === 'passive' ||
    (group.form === 'bare' && !isLedTo(s, group.from)) ||
    (group.form === 'modal' && !isForetold(s, i))
  )
    return undefined;
  const inverted = group.from === i ? inversion(s, i) : undefined;
  if (inverted) return inverted;
  if (!reports(s, group, lemmaOf(wordAt(s, i)))) return undefined;
  if (group.form === 'ing') return withSaying(s, i, group.from) ?? chained(s, i, group.from);
  const subject = subjectBefore(s, quickStart(s, group.from));
  if (!subject) return undefined;
  const { phrase } = subject;
  // "everyone at the meeting for the remarks": a word that is a noun too must follow its subject at once.
  const object = Part.the | Part.indefinite | Part.possessive | Part.pronoun | Part.quantifier | Part.subordinator;
  const adjacent =
    phrase.to === group.from || isPart(s, i + 1, object) || subject.relative || isMark(s, i - 1) || group.from < i;
  if (isPart(s, i, Part.nounToo) && !adjacent && !isPart(s, i, Part.past)) return undefined;
  if (group.form === 'present' && !phrase.plural && phrase.kind !== 'personal' && wordAt(s, phrase.from - 1) !== 'and')
    return undefined;
  if (group.form === 'presentSingular' && phrase.plural && !isPart(s, phrase.head, Part.singular)) return undefined;
  if (group.form === 'presentSingular' && isPart(s, i, Part.nounToo) && isPart(s, i + 1, Part.preposition))
    return undefined;
  return {
    sentence: s,
    frame: 'subject',
    source: phrase,
    cue: [group.from, cueEnd(s, i)],
    verb: sensesAt(s, i),
    extent: [phrase.from, subject.end],
    apposedName: subject.apposedName,
    relative: subject.relative,
    negated: group.negated,
    anonymity: speaksOfAnonymity(s, phrase.from, subject.end),
  };
}

/** Where "are quick to" begins before an infinitive. */
function quickStart(s: Sentence, to: number): number {
  return /^(?:quick|careful|keen)$/.test(wordAt(s, to - 1)) && isPart(s, to - 2, Part.be) ? to - 2 : to;
}

/** "told me", "point out", "pointed to": what belongs to the cue after the verb. */
function cueEnd(s: Sentence, i: number): number {
  return /^(?:point|told|out)/.test(wordAt(s, i)) && /^(?:to|out|me|us)$/.test(wordAt(s, i + 1)) ? i + 2 : i + 1;
}

/** "leading some to wonder", "companies are quick to point out": an infinitive that is as good as a finite verb. */
function isLedTo(s: Sentence, to: number): boolean {
  if (/^(?:quick|careful|keen)$/.test(wordAt(s, to - 1))) return true;
  for (let k = to - 1; k > s.from && to - k < 6 && !isMark(s, k); k -= 1) {
    if (/^(?:lead|leav|left|led|prompt|caus)(?:e|es|ed|ing|s)?$/.test(wordAt(s, k))) return true;
  }
  return false;
}

/** "some may say", "critics will argue": a claim put into a mouth before it is uttered. */
function isForetold(s: Sentence, i: number): boolean {
  return (
    /^(?:will|may|might)$/.test(wordAt(s, i - 1)) &&
    /^(?:say|argue|call|claim|object|complain|contend)$/.test(wordAt(s, i))
  );
}

/** Whether a word that is verb and noun ("claim", "fears") is a noun here, by its left neighbour. */
function isNounHere(s: Sentence, i: number): boolean {
  if (shapeAt(s, i) === Shape.capital && !s.headline && i > s.from && !isMark(s, i - 1) && !isPart(s, i, Part.past))
    return true;
  if (
    isPart(s, i - 1, Part.the | Part.indefinite | Part.possessive | Part.demonstrative) &&
    wordAt(s, i - 1) !== 'that' &&
    !isPart(s, i - 1, Part.pronoun)
  )
    return true;
  if (!isPart(s, i, Part.nounToo)) return false;
  // "some protest leaders": a noun before another.
  if (isPart(s, i, Part.base) && isPart(s, i + 1, Part.plural) && isSense(s, i + 1, Sense.strong | Sense.weak))
    return true;
  if (isPart(s, i - 1, Part.preposition) && !isPart(s, i - 1, Part.subordinator) && wordAt(s, i - 1) !== 'to')
    return true;
  return isPart(s, i - 1, Part.adjective) && !isSense(s, i - 1, Sense.strong | Sense.weak);
}

/** ", said officials in the capital": the cue before its source. */
function inversion(s: Sentence, i: number): Attribution | undefined {
  if (
    !isSense(s, i, Sense.say | Sense.judge) ||
    !isPart(s, i, Part.past | Part.singularForm | Part.base) ||
    /^(?:tell|told|tells)$/.test(wordAt(s, i))
  )
    return undefined;
  const before = wordAt(s, i - 1);
  if (!/^(?:[,"'?!)-]|as|than|so)$/.test(before) && !(i === s.from)) return undefined;
  if ((before === '-' || i === s.from || before === ')') && !/^(?:said|says|say|added)$/.test(wordAt(s, i)))
    return undefined;
  const source = nounPhraseFrom(s, i + 1);
  if (
    !source ||
    source.kind === 'other' ||
    source.kind === 'document' ||
    (source.kind === 'quantity' && source.from !== i + 1)
  )
    return undefined;
  if (isPart(s, i, Part.base) && !isPart(s, i, Part.past) && wordAt(s, i) !== 'say') return undefined;
  const after = source.to;
  if (!endsInversion(s, after)) return undefined;
  const extent = extentAfter(s, source);
  return {
    sentence: s,
    frame: 'inversion',
    source,
    cue: [i, i + 1],
    verb: sensesAt(s, i),
    extent: [i + 1, extent.to],
    apposedName: extent.apposedName,
    relative: false,
    negated: false,
    anonymity: speaksOfAnonymity(s, source.from, extent.to),
  };
}

function endsInversion(s: Sentence, after: number): boolean {
  if (after >= s.to || isMark(s, after) || wordAt(s, after) === '') return true;
  return isPart(
    s,
    after,
    Part.preposition | Part.relative | Part.day | Part.postAdjective | Part.ing | Part.conjunction | Part.subordinator,
  );
}

/** "Lawyers left the room, saying that …": a participle after a comma belongs to the subject that opens the sentence. */
function chained(s: Sentence, i: number, from: number): Attribution | undefined {
  if (wordAt(s, from - 1) !== ',' || !isSense(s, i, Sense.pure) || !isSense(s, i, Sense.say)) return undefined;
  const at = isPart(s, s.from, Part.conjunction | Part.subordinator) ? s.from + 1 : s.from;
  const source = nounPhraseFrom(s, at);
  if (!source || source.from !== at || !source.plural || from - source.to > 24) return undefined;
  if (!isPart(s, source.to, Part.verb | Part.have | Part.be | Part.adverb)) return undefined;
  return {
    sentence: s,
    frame: 'chain',
    source,
    cue: [from, i + 1],
    verb: sensesAt(s, i),
    extent: [source.from, source.to],
    apposedName: false,
    relative: false,
    negated: false,
    anonymity: false,
  };
}

/** "with analysts saying": a participle that carries its own subject. */
function withSaying(s: Sentence, i: number, from: number): Attribution | undefined {
  const subject = subjectBefore(s, from);
  if (!subject || (wordAt(s, subject.phrase.from - 1) !== 'with' && !isDocument(subject.phrase))) return undefined;
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

function isDocument(phrase: NounPhrase): boolean {
  return phrase.kind === 'document';
}
