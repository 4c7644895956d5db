import { headWord, reportsWith, unnamed } from '../grammar/conditions.ts';
import type { AttributionRule } from './rule.ts';

export const anonymousSpeaker: AttributionRule = {
  id: 'anonymous-speaker',
  category: 'anonymous',
  construction: 'withheld',
  pattern: 'NP with an anonymity or access phrase + cue',
  summary: 'A source that speaks on condition of anonymity, or of whom only the access is told.',
  reads: 'attribution',
  judge: (a) => {
    if (!a.anonymity || !unnamed(a, 'strong', 'weak', 'open', 'quantity') || !reportsWith(a)) return undefined;
    return /^(?:insider|expert|analyst|observer|critic)s$/.test(headWord(a)) ? undefined : 'sure';
  },
  hits: [
    '{source:A person} familiar with the talks {cue:said} the deal was close.',
    'The board has split, {cue:according to} {source:two people briefed on the vote}.',
    '{source:A senior diplomat}, speaking on condition of anonymity, {cue:suggested} that the border would open.',
  ],
  misses: [
    { text: 'Maria Venn, who is familiar with the talks, said the deal was close.', because: 'the person is named' },
    { text: 'She is familiar with the talks.', because: 'nobody reports anything' },
    { text: 'The people close to the river moved away.', because: 'moving is an act, not a claim' },
  ],
};
