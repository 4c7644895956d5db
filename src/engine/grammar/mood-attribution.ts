import { Part, Sense } from '../lexicon/classes.ts';
import { feelingAdjectives } from '../lexicon/moods.ts';
import type { Sentence } from '../text/sentences.ts';
import { speaksOfAnonymity } from './anonymity.ts';
import type { Attribution } from './attribution.ts';
import { isPart, isSense, wordAt } from './look.ts';
import { subjectBefore } from './subject.ts';

const FEELINGS: ReadonlySet<string> = new Set(feelingAdjectives);
const ABOUT: ReadonlySet<string> = new Set(['that', 'about', 'over']);

/** "experts are divided", "with leaders increasingly worried": what a group thinks, said with an adjective. */
export function moodAttribution(s: Sentence, i: number): Attribution | undefined {
  if (!isSense(s, i, Sense.mood) || (FEELINGS.has(wordAt(s, i)) && !ABOUT.has(wordAt(s, i + 1)))) return undefined;
  let from = i;
  let verb = false;
  while (from > s.from && i - from < 5) {
    const k = from - 1;
    if (isPart(s, k, Part.modal)) return undefined;
    if (isPart(s, k, Part.be) || /^(?:remain|remained|remains|seem|grew|grow|felt)$/.test(wordAt(s, k))) verb = true;
    else if (!isPart(s, k, Part.adverb | Part.have | Part.negation) && wordAt(s, k) !== 'more') break;
    from = k;
  }
  const subject = subjectBefore(s, from);
  if (!subject || subject.relative) return undefined;
  const { phrase } = subject;
  if (!verb && wordAt(s, phrase.from - 1) !== 'with') return undefined;
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
