import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { speaksOfAnonymity } from './anonymity.ts';
import type { Attribution } from './attribution.ts';
import { isPart, isSense, sensesAt, wordAt } from './look.ts';
import { nounPhraseFrom } from './noun-phrase-ahead.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { subjectBefore } from './subject.ts';
import { verbGroupAt } from './verb-group.ts';

/** A participle as cue: "with analysts saying", "Lawyers left, saying". `from` is where its verb group begins. */
export function participleAttribution(s: Sentence, i: number, from: number): Attribution | undefined {
  return withSaying(s, i, from) ?? chained(s, i, from);
}

/** "with analysts saying": a participle that carries its own subject. */
function withSaying(s: Sentence, i: number, from: number): Attribution | undefined {
  // "responded by saying": the subject of the verb before.
  const by = wordAt(s, from - 1) === 'by' && isPart(s, from - 2, Part.past);
  const subject = subjectBefore(s, by ? verbGroupAt(s, from - 2).from : from);
  if (!subject || (!by && wordAt(s, subject.phrase.from - 1) !== 'with' && !isDocument(subject.phrase)))
    return undefined;
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

function isDocument(phrase: NounPhrase): boolean {
  return phrase.kind === 'document';
}
