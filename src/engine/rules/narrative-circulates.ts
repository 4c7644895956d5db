import { Sense } from '../lexicon/classes.ts';
import { wordAt } from '../grammar/look.ts';
import type { WordRule } from './rule.ts';

export const narrativeCirculates: WordRule = {
  id: 'narrative-circulates',
  category: 'talk',
  construction: 'belief',
  pattern: 'narrative/story/claim … circulating',
  summary: 'A story goes round and nobody is said to tell it.',
  reads: 'words',
  anchor: Sense.talk,
  match: (s, i) => {
    for (let k = i + 1; k < s.to && k - i < 14; k += 1) {
      if (
        /^(?:circulating|circulated|circulates|circulate)$/.test(wordAt(s, k)) &&
        /^(?:narrative|rumou?rs?|story|stories|theory|claims?|talk|gossip|speculation|allegations?)$/.test(wordAt(s, i))
      )
        return {
          span: [/^(?:been|is|are|was|were)$/.test(wordAt(s, k - 1)) ? k - 1 : k, k + 1],
          strength: 'likely',
          cue: [k, k + 1],
        };
      if (/^[.;:"]$/.test(wordAt(s, k))) return undefined;
    }
    return undefined;
  },
  hits: [
    'The narrative has been {cue:circulating} for weeks.',
    'A story {cue:circulated} in the harbour.',
    'Claims about the dam are {cue:circulating} online.',
  ],
  misses: [
    { text: 'Blood circulated in the tube.', because: 'blood is no talk' },
    { text: 'The story ended. Air circulated.', because: 'the air circulates' },
    { text: 'She circulated a memo.', because: 'a person passes a thing round' },
  ],
};
