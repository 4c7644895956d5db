import { documented, headWord, isInHand } from '../grammar/conditions.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import type { AttributionRule } from './rule.ts';

export const accordingToReports: AttributionRule = {
  id: 'according-to-reports',
  category: 'document',
  construction: 'document',
  pattern: 'according to + document without a name',
  summary: 'A document is the source, and the text does not say which one.',
  judge: (a) => {
    const { determiner, plural } = a.source;
    if (!documented(a) || a.frame !== 'according') return undefined;
    if ((determiner & (Determiner.the | Determiner.demonstrative | Determiner.possessive)) !== 0) return undefined;
    if (isInHand(a)) return 'possible';
    return plural ? 'sure' : 'likely';
  },
  needs: (a) => (a.source.plural ? [] : [{ kind: 'no-named-document', head: headWord(a) }, { kind: 'not-introduced' }]),
  hits: [
    'The ship sank, {cue:according to} {source:media reports}.',
    '{cue:According to} {source:one estimate}, the bridge will cost twice as much.',
    'He is ahead, {cue:according to} {source:recent polls}.',
  ],
  misses: [
    { text: 'The ship sank, according to the Harbour Times report.', because: 'the report is named' },
    { text: 'The ship sank, according to a report by Lloyds.', because: 'the author of the report is named' },
    { text: 'They were paid according to their work.', because: 'work is no document' },
  ],
};
