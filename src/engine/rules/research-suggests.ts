import { documented, headWord } from '../grammar/conditions.ts';
import type { AttributionRule } from './rule.ts';

export const researchSuggests: AttributionRule = {
  id: 'research-suggests',
  category: 'document',
  construction: 'document',
  pattern: 'mass document or a/one + document + show/suggest/find/say',
  summary: 'One piece of evidence is the source, and the article names none of its kind.',
  reads: 'attribution',
  judge: (a) => {
    const { determiner } = a.source;
    if (!documented(a) || a.frame === 'according') return undefined;
    if (determiner === 'a' || determiner === 'one') return 'likely';
    return determiner === 'none' || determiner === 'quantity' ? 'likely' : undefined;
  },
  needs: (a) => [{ kind: 'no-named-document', head: headWord(a) }, { kind: 'not-introduced' }],
  hits: [
    '{source:Research} {cue:suggests} that tea helps.',
    '{source:A recent study} {cue:found} that tea helps.',
    '{source:One poll} {cue:showed} the mayor ahead.',
  ],
  misses: [
    { text: 'A study by Orrin University found that tea helps.', because: 'the author is named' },
    { text: 'A Harbour Times poll showed the mayor ahead.', because: 'the poll is named' },
    { text: 'Research costs money.', because: 'nothing is claimed' },
  ],
};
