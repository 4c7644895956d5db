import { AND, COMMA, EARLIER, LATE, THAT } from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { isPart, isWord } from './look.ts';

const THIS_LAST_EARLIER = words('this last earlier late');
const BEFORE_DAY = words('on late in last this');
/** Words that end a phrase of time. */
export const TIMES = words(
  'week weekend month year spring summer autumn fall winter morning afternoon evening night century decade ago months years time lifetime',
);

/** "officials Monday said", "officials on Monday night said", "officials this week said": where the subject ends before the time. */
export function skipDay(s: Sentence, j: number): number {
  const period = isWord(s, j, TIMES);
  if (period && isWord(s, j - 1, THIS_LAST_EARLIER))
    return isWord(s, j - 2, EARLIER) || isWord(s, j - 2, LATE) ? j - 3 : j - 2;
  let k = period && isPart(s, j - 1, Part.day) ? j - 1 : j;
  while (isPart(s, k, Part.day) && !isPart(s, k, Part.adverb)) k -= 1;
  while (k < j && isWord(s, k, BEFORE_DAY)) k -= 1;
  return k;
}

/** "found last year that", "argued, with some justice, that": where "that" stands across a time or an aside, or `at` itself. */
export function thatAfter(s: Sentence, at: number): number {
  if (isWord(s, at, COMMA)) {
    for (let k = at + 1; k < at + 8; k += 1) if (isWord(s, k, COMMA)) return isWord(s, k + 1, THAT) ? k + 1 : at;
    return at;
  }
  // "the year that the bridge fell"
  if (isPart(s, at, Part.the | Part.indefinite | Part.possessive)) return at;
  for (let k = at + 1; k < at + 4; k += 1)
    if (isWord(s, k, THAT) && (isWord(s, k - 1, TIMES) || isPart(s, k - 1, Part.day))) return k;
  return at;
}

const HERE = words('here there abroad nearby online themselves alike');

/** "officials here and abroad often said", "experts themselves said": where the subject ends before the adverbs. */
export function skipAdverbs(s: Sentence, from: number): number {
  let j = from;
  while (j > s.from && (isAdverb(s, j) || (isWord(s, j, AND) && isAdverb(s, j - 1)))) j -= 1;
  return j;
}

function isAdverb(s: Sentence, k: number): boolean {
  return isWord(s, k, HERE) || (isPart(s, k, Part.adverb) && !isPart(s, k, Part.quantifier));
}
