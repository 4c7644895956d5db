import { documented, headWord, isInHand, isMass } from '../grammar/conditions.ts';
import type { Attribution } from '../grammar/attribution.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import { isWord } from '../grammar/look.ts';
import { words } from '../lexicon/index.ts';
import { THAT } from '../lexicon/single-words.ts';
import { NEWEST } from './studies-show.ts';
import type { AttributionRule } from './rule.ts';

export const researchSuggests: AttributionRule = {
  id: 'research-suggests',
  category: 'document',
  construction: 'document',
  pattern: 'mass document or a/one + document + show/suggest/find/say',
  summary: 'One piece of evidence is the source, and the article names none of its kind.',
  judge: (a) => {
    const { determiner } = a.source;
    if (!documented(a) || a.frame === 'according' || isCompound(a)) return undefined;
    if (
      isInHand(a) ||
      (isMass(a) && a.relative) ||
      (determiner !== Determiner.one && !a.source.plural && isDescribed(a))
    )
      return 'possible';
    if ((determiner & (Determiner.a | Determiner.one)) !== 0) return 'likely';
    if (determiner === Determiner.the)
      return isWord(a.sentence, a.source.from + 1, NEWEST) && headWord(a) !== 'evidence' ? 'likely' : undefined;
    return determiner === Determiner.none || determiner === Determiner.quantity ? 'likely' : undefined;
  },
  // "Polling" and "research" are of many: that one is named elsewhere does not tell which.
  needs: (a) =>
    /^(?:polling|research)$/.test(headWord(a)) && a.source.determiner === Determiner.none
      ? [{ kind: 'not-introduced' }]
      : [{ kind: 'no-named-document', head: headWord(a) }, { kind: 'not-introduced' }],
  hits: [
    '{source:Research} {cue:suggests} that tea helps.',
    '{source:The latest figures} {cue:suggest} that crime fell.',
    '{source:A recent study} {cue:found} that tea helps.',
    '{source:A new study} {cue:finds} tea is good for you.',
    '{source:One poll} {cue:showed} the mayor ahead.',
    '{source:A study} in California {cue:found} that bees can count.',
  ],
  misses: [
    { text: 'A study by Orrin University found that tea helps.', because: 'the author is named' },
    { text: 'A Harbour Times poll showed the mayor ahead.', because: 'the poll is named' },
    {
      text: 'Research conducted for the Orrin Centre showed that tea helps.',
      because: 'the one who asked for it is named',
    },
    { text: 'The data rate is low.', because: 'a rate of data' },
    { text: 'Research costs money.', because: 'nothing is claimed' },
  ],
};

const NOUNS = words('rate rates link links report reports');

/** "a data rate", "research reports are" */
function isCompound({ sentence: s, cue }: Attribution): boolean {
  return isWord(s, cue[1] - 1, NOUNS) && !isWord(s, cue[1], THAT);
}

/** "a paper that details": the document is somebody's in the clause before. */
function isDescribed(a: Attribution): boolean {
  return a.relative || a.frame === 'with';
}
