import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { isPart, isWord, wordAt } from '../grammar/look.ts';
import { agentlessPassive, hasAgent } from '../grammar/passive.ts';
import { likely, sure, type WordRule } from './rule.ts';

const RUMOURED = words('rumoured rumored alleged purported reputed');

export const isRumouredTo: WordRule = {
  id: 'is-rumoured-to',
  category: 'hearsay',
  construction: 'passive',
  pattern: 'be + rumoured/alleged/reported/purported + to; it is rumoured that',
  summary: 'A verb of rumour in the passive: no one is said to have spread it.',
  anchor: Sense.passiveTo | Sense.hearsayAdjective,
  match: (s, i) => {
    if (!isWord(s, i, RUMOURED)) return undefined;
    const passive = agentlessPassive(s, i);
    if (isPart(s, i - 1, Part.be) && !hasAgent(s, i)) return sure(i - 1, i + 1);
    if (passive && passive.full) return sure(passive.from, i + 1);
    return wordAt(s, i + 1) === 'to' ? likely(i, i + 2, i, i + 1) : undefined;
  },
  hits: [
    'He {cue:is rumoured} to be ill.',
    'It {cue:was alleged} that he was ill.',
    'She {cue:is reputed} to own a castle.',
  ],
  misses: [
    { text: 'It was alleged by Maria Venn that he was ill.', because: 'the agent is named' },
    { text: 'He was ill.', because: 'the author says so' },
    { text: 'Maria Venn alleged that he was ill.', because: 'the source is named' },
  ],
};
