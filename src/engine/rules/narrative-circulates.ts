import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { formsOf } from '../lexicon/forms.ts';
import { isPart, isWord } from '../grammar/look.ts';
import { likely, type WordRule } from './rule.ts';

const CIRCULATE = formsOf('circulate');
const STORY = words('narrative story stories theory claims claim talk');
const CLAUSE_END = words('. ; : "');

export const narrativeCirculates: WordRule = {
  id: 'narrative-circulates',
  category: 'talk',
  construction: 'belief',
  pattern: 'narrative/story/claim … circulating',
  summary: 'A story goes round and nobody is said to tell it.',
  anchor: Sense.talk,
  match: (s, i) => {
    if (!isWord(s, i, STORY)) return undefined;
    for (let k = i + 1; k < s.to && k - i < 14; k += 1) {
      if (isWord(s, k, CIRCULATE)) return likely(isPart(s, k - 1, Part.be) ? k - 1 : k, k + 1, k);
      if (isWord(s, k, CLAUSE_END)) return undefined;
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
