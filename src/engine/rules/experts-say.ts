import { reportsWith, unnamed } from '../grammar/conditions.ts';
import { Sense } from '../lexicon/classes.ts';
import type { AttributionRule } from './rule.ts';

export const expertsSay: AttributionRule = {
  id: 'experts-say',
  category: 'vague',
  construction: 'group',
  pattern: '(adjective) + plural role + cue, without a determiner',
  summary: 'A whole profession, party or camp is the source; no member of it is named.',
  reads: 'attribution',
  judge: (a) => {
    const { determiner, plural } = a.source;
    if (!plural || (determiner !== 'none' && determiner !== 'possessive') || !unnamed(a, 'strong')) return undefined;
    if (!reportsWith(a)) return undefined;
    if (!a.relative) return 'sure';
    // "journalists who criticised the firm": who they are is told by what they did.
    return (a.verb & (Sense.say | Sense.think)) === 0 ? 'possible' : 'likely';
  },
  hits: [
    '{source:Critics} {cue:say} the plan will fail.',
    'The plan will fail, {cue:warned} {source:opposition lawmakers}.',
    'The plan will fail, {cue:according to} {source:analysts}.',
  ],
  misses: [
    { text: 'He told reporters that the plan will fail.', because: 'the reporters are hearers' },
    { text: 'Critics were invited to the palace.', because: 'nobody reports anything' },
    { text: 'She has been one of its critics, said Maria Venn.', because: 'the one who says it is named' },
  ],
};
