import { words } from '../lexicon/index.ts';
import { hasAgent } from '../grammar/passive.ts';
import { isWord } from '../grammar/look.ts';
import { verbGroupAt } from '../grammar/verb-group.ts';
import { likely, type WordRule } from './rule.ts';

const RECEIVED = words('received');
const HOW = words('well poorly badly warmly positively negatively favourably favorably');

export const wellReceived: WordRule = {
  id: 'well-received',
  category: 'passive',
  construction: 'reception',
  pattern: 'be + well/poorly received',
  summary: 'A work is judged and nobody is said to judge it.',
  anchorWords: [RECEIVED],
  match: (s, i) => {
    if (!isWord(s, i - 1, HOW)) return undefined;
    const { voice, form, from } = verbGroupAt(s, i);
    if (voice !== 'passive' || form === 'bare' || form === 'modal' || form === 'conditional') return undefined;
    return hasAgent(s, i) ? undefined : likely(from, i + 1);
  },
  hits: [
    'The book {cue:was well received}.',
    'The film {cue:was poorly received}.',
    'The play {cue:has been warmly received} abroad.',
  ],
  misses: [
    { text: 'The book was well received by Maria Venn.', because: 'the one who judges is named' },
    { text: 'He hopes that the film will be well received.', because: 'nobody has judged it yet' },
    { text: 'The letter was received at noon.', because: 'it came, and nobody judged it' },
  ],
};
