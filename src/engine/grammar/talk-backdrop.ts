import { formsOf } from '../lexicon/forms.ts';
import { Part } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { AND, OF, THAT, WITH } from '../lexicon/single-words.ts';
import { surges, told } from '../lexicon/talk-frames.ts';
import type { Sentence } from '../text/sentences.ts';
import { isMark, isPart, isWord, phraseAt, wordAt } from './look.ts';

const LOOSE = words('amid amidst despite over after following by with on because from');
/** Those whom talk divides or unites have it: "united over concerns". */
const SHARED = words('united divided split torn');
const PHRASES: readonly (readonly string[])[] = [
  ['because', 'of'],
  ['in', 'the', 'face', 'of'],
  ['for', 'all', 'the'],
  ['due', 'to'],
  ['in', 'response', 'to'],
  ['in', 'spite', 'of'],
];

/** Whether talk whose phrase begins at `from` is the backdrop of an event: "on fears that", "in the face of concerns about". */
export function isBackdrop(s: Sentence, from: number): boolean {
  // "leaves me with the impression that"
  if (isWord(s, from - 1, LOOSE))
    return !isWord(s, from - 2, SHARED) && !(isWord(s, from - 1, WITH) && isPart(s, from - 2, Part.pronoun));
  if (isWord(s, from - 1, AND)) return isSecond(s, from - 2);
  if (isWord(s, from - 1, OF) && isWord(s, from - 2, surges)) return true;
  return PHRASES.some((phrase) => {
    const start = wordAt(s, from) === phrase[phrase.length - 1] ? from + 1 : from;
    return phraseAt(s, start - phrase.length, phrase);
  });
}

/** "after the attacks and growing concern about": the second of two that hang on one preposition. */
function isSecond(s: Sentence, last: number): boolean {
  for (let k = last; k >= s.from && last - k < 8; k -= 1) {
    if (isWord(s, k, LOOSE)) return true;
    if (isMark(s, k) || isPart(s, k, Part.verb | Part.be | Part.have | Part.modal | Part.pronoun | Part.relative))
      return false;
  }
  return false;
}

export function opensClause(s: Sentence, at: number): boolean {
  return at <= s.from || isMark(s, at - 1) || isPart(s, at - 1, Part.subordinator | Part.conjunction);
}

/** What begins a clause without "that": "allegations he lied". */
export const CLAUSE_SUBJECTS = words('he she they it there');
/** What people do with claims that come to them: "the claims he heard". */
const HELD = formsOf('take get receive face hear share make raise want');
/** What stands before a noun: "Roe also claims he left" has a verb. */
const BEFORE_NOUN =
  Part.preposition | Part.the | Part.indefinite | Part.quantifier | Part.adjective | Part.demonstrative | Part.ing;

/** Whether the talk noun at `i` is followed by what is said: "that" and a clause, or a clause at once ("allegations he lied"). */
export function opensContent(s: Sentence, i: number): boolean {
  const at = i + 1;
  if (isWord(s, at, THAT))
    return !isPart(s, at + 1, Part.verb | Part.be | Part.have | Part.modal) && !isHeldBelow(s, at + 1);
  return (
    isWord(s, i, told) &&
    isPart(s, i - 1, BEFORE_NOUN) &&
    isWord(s, at, CLAUSE_SUBJECTS) &&
    !isPart(s, at + 1, Part.have) &&
    !isWord(s, at + 1, HELD)
  );
}

/** "the doubts that many people have about it": a relative clause, whose verb lacks the object that stands before. */
function isHeldBelow(s: Sentence, from: number): boolean {
  for (let k = from; k < s.to && k - from < 6; k += 1) {
    if (!isPart(s, k, Part.have)) continue;
    const next = k + 1;
    return next === s.to || isMark(s, next) || isPart(s, next, Part.preposition);
  }
  return false;
}
