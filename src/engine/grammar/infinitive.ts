import { formsOf } from '../lexicon/forms.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { isMark, isPart, isSense, isWord } from './look.ts';
import { verbGroupAt } from './verb-group.ts';

const QUICK = words('quick careful keen');
const LEAD = formsOf('lead leave prompt cause');
const FUTURE = words('will may might');
const ARGUE = words('say argue call claim object complain contend');

/** Verbs that only say when or how often: "polls continue to show". */
const CONTINUED = formsOf('continue tend begin rush hasten like');

const COME = formsOf('come');

/** Where "are quick to" begins before an infinitive. */
export function quickStart(s: Sentence, to: number): number {
  if (isWord(s, to - 1, CONTINUED) || isWord(s, to - 1, COME)) return verbGroupAt(s, to - 1).from;
  return isWord(s, to - 1, QUICK) && isPart(s, to - 2, Part.be) ? verbGroupAt(s, to - 2).from : to;
}

/** "leading some to wonder", "companies are quick to point out": an infinitive that is as good as a finite verb. */
export function isLedTo(s: Sentence, to: number): boolean {
  if (isWord(s, to - 1, QUICK) || isWord(s, to - 1, CONTINUED)) return true;
  // "have come to believe", but "came to say"
  if (isWord(s, to - 1, COME)) return !isSense(s, to + 1, Sense.say);
  for (let k = to - 1; k > s.from && to - k < 6 && !isMark(s, k); k -= 1) {
    if (isWord(s, k, LEAD)) return true;
  }
  return false;
}

/** "some may say", "critics will argue": a claim put into a mouth before it is uttered. */
export function isForetold(s: Sentence, i: number): boolean {
  return isWord(s, i - 1, FUTURE) && isWord(s, i, ARGUE);
}
