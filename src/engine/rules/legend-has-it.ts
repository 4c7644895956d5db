import { Sense } from '../lexicon/classes.ts';
import { wordAt } from '../grammar/look.ts';
import type { WordRule } from './rule.ts';

const TALE = /^(?:word|legend|rumou?r|tradition|lore|folklore|gossip|story|thinking|buzz|talk)$/;

export const legendHasIt: WordRule = {
  id: 'legend-has-it',
  category: 'talk',
  construction: 'belief',
  pattern: 'legend/rumour/word + has it / is that / holds that; the story goes',
  summary: 'A tale speaks for itself and nobody is said to tell it.',
  reads: 'words',
  anchor: Sense.talk | Sense.viewer,
  match: (s, i) => {
    if (!TALE.test(wordAt(s, i))) return undefined;
    const from = wordAt(s, i - 1) === 'the' ? i - 1 : i;
    const verb = wordAt(s, i + 1);
    const next = wordAt(s, i + 2);
    const hasIt = /^(?:has|had)$/.test(verb) && next === 'it';
    const isThat = /^(?:is|was|holds|held)$/.test(verb) && next === 'that' && wordAt(s, i) !== 'story';
    const goes = /^(?:goes|went)$/.test(verb) && wordAt(s, i) === 'story';
    return hasIt || isThat || goes ? { span: [from, i + 3], strength: 'likely', cue: [from, i + 2] } : undefined;
  },
  hits: [
    '{cue:Legend has} it that the king drowned.',
    '{cue:The word is} that the mine will close.',
    '{cue:Tradition holds} that the saint lived here.',
  ],
  misses: [
    { text: 'The legend on the map is small.', because: 'a legend that explains signs' },
    { text: 'She gave her word that it was so.', because: 'she is the one who promises' },
    { text: 'The story is long.', because: 'nothing is claimed' },
  ],
};
