import { Part } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { isMark, isPart, wordAt } from './look.ts';
import { verbGroupAt } from './verb-group.ts';

/** Verbs that only say when or how often: "polls continue to show". */
const CONTINUED = /^(?:continue[sd]?|tend(?:s|ed)?|beg[au]n|begins?|likes?|liked)$/;

/** Where "are quick to" begins before an infinitive. */
export function quickStart(s: Sentence, to: number): number {
  if (CONTINUED.test(wordAt(s, to - 1))) return verbGroupAt(s, to - 1).from;
  return /^(?:quick|careful|keen)$/.test(wordAt(s, to - 1)) && isPart(s, to - 2, Part.be) ? to - 2 : to;
}

/** "leading some to wonder", "companies are quick to point out": an infinitive that is as good as a finite verb. */
export function isLedTo(s: Sentence, to: number): boolean {
  if (/^(?:quick|careful|keen)$/.test(wordAt(s, to - 1)) || CONTINUED.test(wordAt(s, to - 1))) return true;
  for (let k = to - 1; k > s.from && to - k < 6 && !isMark(s, k); k -= 1) {
    if (/^(?:lead|leav|left|led|prompt|caus)(?:e|es|ed|ing|s)?$/.test(wordAt(s, k))) return true;
  }
  return false;
}

/** "some may say", "critics will argue": a claim put into a mouth before it is uttered. */
export function isForetold(s: Sentence, i: number): boolean {
  return (
    /^(?:will|may|might)$/.test(wordAt(s, i - 1)) &&
    /^(?:say|argue|call|claim|object|complain|contend)$/.test(wordAt(s, i))
  );
}
