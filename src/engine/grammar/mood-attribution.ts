import { COMMA, MORE, OF, TO, WITH } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { feelingAdjectives } from '../lexicon/moods.ts';
import type { Sentence } from '../text/sentences.ts';
import { speaksOfAnonymity } from './anonymity.ts';
import type { Attribution } from './attribution.ts';
import * as Kind from './head-kind.ts';
import { isPart, isWord } from './look.ts';
import { nounPhraseEndingAt, type NounPhrase } from './noun-phrase.ts';
import { subjectBefore } from './subject.ts';

const SEEM = words('remain remained remains seem grew grow felt');

const FEELINGS = words(feelingAdjectives.join(' '));
const ABOUT = words('that about over');

const THEM = words('them whom');

/** ", many of them deeply sceptical": a part of those just named, with no verb. */
function countedBefore(s: Sentence, from: number): NounPhrase | undefined {
  if (!isWord(s, from - 1, THEM) || !isWord(s, from - 2, OF) || !isWord(s, from - 4, COMMA)) return undefined;
  const phrase = nounPhraseEndingAt(s, from - 3);
  return phrase?.kind === Kind.quantity ? phrase : undefined;
}

/** "experts are divided", "with leaders increasingly worried": what a group thinks, said with an adjective. */
export function moodAttribution(s: Sentence, i: number): Attribution | undefined {
  if (isWord(s, i, FEELINGS) && !isWord(s, i + 1, ABOUT)) return undefined;
  let from = i;
  let verb = false;
  while (from > s.from && i - from < 5) {
    const k = from - 1;
    if (isPart(s, k, Part.modal)) return undefined;
    if (isPart(s, k, Part.be) || isWord(s, k, SEEM)) verb = true;
    else if (!isPart(s, k, Part.adverb | Part.have | Part.negation) && !isWord(s, k, MORE)) break;
    from = k;
  }
  // "known to be bullish"
  if (isWord(s, from - 1, TO)) return undefined;
  const counted = verb ? undefined : countedBefore(s, from);
  const subject = counted
    ? { phrase: counted, end: from, apposedName: false, relative: false }
    : subjectBefore(s, from);
  if (!subject || subject.relative) return undefined;
  const { phrase } = subject;
  if (!verb && !counted && !isWord(s, phrase.from - 1, WITH)) return undefined;
  return {
    sentence: s,
    frame: 'mood',
    source: phrase,
    cue: [from, i + 1],
    verb: Sense.think,
    extent: [phrase.from, subject.end],
    apposedName: subject.apposedName,
    relative: false,
    negated: false,
    anonymity: speaksOfAnonymity(s, phrase.from, subject.end),
  };
}
