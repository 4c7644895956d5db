import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { participialAdjectives, presumedTitles } from '../lexicon/hearsay.ts';
import { CURRENCY, QUOTE } from '../lexicon/single-words.ts';
import { isMark, isPart, isWord, shapeAt, wordAt } from '../grammar/look.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import type { WordRule } from './rule.ts';

const PARTICIPIAL = words(participialAdjectives);
const TITLES = words(presumedTitles);
const REPORTED = words('reported');
const ALLEGED = words('alleged');

/** What doctors and programs suspect. */
const DIAGNOSED = words('disease virus infection cancer case cases tumour tumor stroke outbreak');

/** What no noun phrase goes on with. */
const GRAMMAR =
  Part.preposition |
  Part.the |
  Part.indefinite |
  Part.pronoun |
  Part.subordinator |
  Part.possessive |
  Part.conjunction |
  Part.day |
  Part.quantifier |
  Part.be |
  Part.have |
  Part.modal;

/** What an adjective stands after. */
const OPENER =
  Part.the | Part.indefinite | Part.possessive | Part.adjective | Part.quantifier | Part.preposition | Part.number;

export const allegedThief: WordRule = {
  id: 'alleged-thief',
  category: 'hearsay',
  construction: 'hearsay',
  pattern: 'alleged/supposed/suspected/reported + noun',
  summary: 'An adjective makes the noun a claim of somebody who is not named.',
  anchor: Sense.hearsayAdjective,
  match: (s, i) => {
    if (!isNoun(s, i + 1)) return undefined;
    if (isWord(s, i, PARTICIPIAL) ? !isAttributive(s, i) : isPredicate(s, i)) return undefined;
    if (wordAt(s, i) === 'presumed' && presumes(s, i + 1)) return undefined;
    const weak =
      wordAt(s, i) === 'reputed' ||
      (wordAt(s, i) === 'suspected' && isWord(s, i + 1, DIAGNOSED)) ||
      (isWord(s, i, REPORTED) && isCounted(s, i + 1));
    return {
      span: [i, Math.min(isWord(s, i + 1, CURRENCY) ? i + 3 : i + 2, s.to)],
      strength: weak ? 'possible' : 'likely',
      cue: [i, i + 1],
    };
  },
  hits: [
    'The {cue:alleged} thief ran.',
    'They met to discuss the {cue:supposed} plot.',
    'Police seized a {cue:suspected} bomb.',
    '{cue:Suspected} rebels took the bridge.',
    'He was paid a {cue:reported} $2 million.',
    'The quarrel was over her {cue:perceived} pride.',
  ],
  misses: [
    { text: 'He was supposed to come.', because: '“supposed to” is a duty' },
    { text: 'She suspected a plot.', because: 'she suspects, a subject is there' },
    { text: 'The presumptive nominee smiled.', because: 'that is an expectation' },
    { text: 'The presumed party nominee smiled.', because: 'that is an expectation' },
    { text: 'The town is alleged and proven guilty.', because: 'no noun follows' },
  ],
};

/** A noun phrase goes on after the adjective: a word, an opening quotation mark or a sum. */
function isNoun(s: Sentence, next: number): boolean {
  if (isMark(s, next)) return isWord(s, next, QUOTE) || isWord(s, next, CURRENCY);
  return wordAt(s, next) !== '' && !isPart(s, next, GRAMMAR);
}

/** A participle before its noun and not a verb: "a suspected bomb", not "she suspected foul play" or "first reported". */
function isAttributive(s: Sentence, i: number): boolean {
  if (!(i === s.from || isPart(s, i - 1, OPENER)) || wordAt(s, i - 1) === 'first' || isPart(s, i + 1, Part.adverb))
    return false;
  return !isPart(s, i - 1, Part.pronoun) || isPart(s, i - 1, Part.possessive);
}

/** "it supposed", "has alleged": a verb, or an adjective that stands alone. */
function isPredicate(s: Sentence, i: number): boolean {
  if (isWord(s, i, ALLEGED)) return i > s.from && !isPart(s, i - 1, OPENER | Part.conjunction | Part.verb);
  return isPart(s, i - 1, Part.pronoun | Part.have) && !isPart(s, i - 1, Part.possessive);
}

/** "the presumed Republican nominee". */
function presumes(s: Sentence, from: number): boolean {
  for (let k = from; k < from + 4 && !isMark(s, k); k += 1) if (isWord(s, k, TITLES)) return true;
  return false;
}

/** "reported cases", "reported crimes": an office has counted what was reported to it. */
function isCounted(s: Sentence, next: number): boolean {
  return shapeAt(s, next) === Shape.lower && !isPart(s, next, Part.adjective) && /[^s]s$/.test(wordAt(s, next));
}
