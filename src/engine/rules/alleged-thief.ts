import { Part, Sense } from '../lexicon/classes.ts';
import { isMark, isPart, wordAt } from '../grammar/look.ts';
import type { WordRule } from './rule.ts';

export const allegedThief: WordRule = {
  id: 'alleged-thief',
  category: 'hearsay',
  construction: 'hearsay',
  pattern: 'alleged/supposed/suspected/reported + noun',
  summary: 'An adjective makes the noun a claim of somebody who is not named.',
  reads: 'words',
  anchor: Sense.hearsayAdjective,
  match: (s, i) => {
    const next = i + 1;
    if (
      (isMark(s, next) && wordAt(s, next) !== '"') ||
      wordAt(s, next) === '' ||
      isPart(
        s,
        next,
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
          Part.modal,
      )
    )
      return undefined;
    const word = wordAt(s, i);
    if (/^(?:suspected|perceived|reported|claimed|presumed)$/.test(word)) {
      // As a participle or a past it needs a noun group before which it stands.
      if (
        !isPart(
          s,
          i - 1,
          Part.the |
            Part.indefinite |
            Part.possessive |
            Part.adjective |
            Part.quantifier |
            Part.preposition |
            Part.number,
        )
      )
        return undefined;
      if (isPart(s, i - 1, Part.pronoun) && !isPart(s, i - 1, Part.possessive)) return undefined;
      if (isPart(s, next, Part.adverb) || wordAt(s, i - 1) === 'first') return undefined;
    } else if (isPart(s, i - 1, Part.pronoun | Part.have) && !isPart(s, i - 1, Part.possessive) && word !== 'alleged')
      return undefined;
    else if (
      word === 'alleged' &&
      !isPart(
        s,
        i - 1,
        Part.the |
          Part.indefinite |
          Part.possessive |
          Part.adjective |
          Part.quantifier |
          Part.preposition |
          Part.number |
          Part.conjunction |
          Part.verb,
      ) &&
      i > s.from
    )
      return undefined;
    return {
      span: [i, Math.min(next + 1, s.to)],
      strength: word === 'perceived' || word === 'reputed' ? 'possible' : 'likely',
      cue: [i, i + 1],
    };
  },
  hits: [
    'The {cue:alleged} thief ran.',
    'They met to discuss the {cue:supposed} plot.',
    'Police seized a {cue:suspected} bomb.',
  ],
  misses: [
    { text: 'He was supposed to come.', because: '“supposed to” is a duty' },
    { text: 'She suspected a plot.', because: 'she suspects, a subject is there' },
    { text: 'The presumptive nominee smiled.', because: 'that is an expectation' },
  ],
};
