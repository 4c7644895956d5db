import { Part } from '../lexicon/classes.ts';
import { words, type WordSet } from '../lexicon/index.ts';
import { inflect } from '../lexicon/inflect.ts';
import { lightVerbs } from '../lexicon/light-verbs.ts';
import type { Sentence } from '../text/sentences.ts';
import { isMark, isPart, isWord, lemmaAt } from './look.ts';

const NOUNS: ReadonlyMap<string, WordSet> = new Map(
  Object.entries(lightVerbs).map(([verb, nouns]) => [verb, words(nouns)]),
);
/** All forms of the light verbs. */
export const lightForms = words(
  Object.keys(lightVerbs)
    .flatMap((verb) => Object.values(inflect(verb)))
    .join(' '),
);
lightForms.isAnchor = true;

/** How many words stand before the noun: "gave a cautious welcome". */
const REACH = 5;

/** "drew parallels", "poured scorn": where the noun stands that makes the verb at `i` report, or undefined. */
export function reportNounAfter(s: Sentence, i: number): number | undefined {
  if (!isWord(s, i, lightForms)) return undefined;
  const nouns = NOUNS.get(lemmaAt(s, i));
  if (!nouns) return undefined;
  for (let k = i + 1; k < i + REACH && k < s.to; k += 1) {
    if (isWord(s, k, nouns)) return k;
    if (isMark(s, k) || isPart(s, k, Part.preposition | Part.pronoun | Part.conjunction)) return undefined;
  }
  return undefined;
}
