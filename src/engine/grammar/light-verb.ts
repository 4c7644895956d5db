import { Part } from '../lexicon/classes.ts';
import { anchored, words } from '../lexicon/index.ts';
import { formsOf } from '../lexicon/forms.ts';
import { lightVerbs, reportNouns } from '../lexicon/light-verbs.ts';
import type { Sentence } from '../text/sentences.ts';
import { isMark, isPart, isWord } from './look.ts';

const NOUNS = words(reportNouns);
/** How many words stand before the noun: "gave a cautious welcome". */
const REACH = 5;

/** All forms of the light verbs. */
export const lightForms = anchored(formsOf(lightVerbs));

/** "drew parallels", "gave a warning": where the noun stands that makes the verb at `i` report, or undefined. */
export function reportNounAfter(s: Sentence, i: number): number | undefined {
  for (let k = i + 1; k < i + REACH && k < s.to; k += 1) {
    if (isWord(s, k, NOUNS)) return k;
    const demonstrative = isPart(s, k, Part.demonstrative);
    if (isMark(s, k) || (!demonstrative && isPart(s, k, Part.preposition | Part.pronoun | Part.conjunction)))
      return undefined;
  }
  return undefined;
}
