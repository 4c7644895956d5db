import { Part, Sense } from '../lexicon/classes.ts';
import { ironicAdverbs } from '../lexicon/hearsay.ts';
import { words } from '../lexicon/index.ts';
import { isPart, isWord } from '../grammar/look.ts';
import type { WordRule } from './rule.ts';

const IRONIC = words(ironicAdverbs);

export const reportedly: WordRule = {
  id: 'reportedly',
  category: 'hearsay',
  construction: 'hearsay',
  pattern: 'reportedly/allegedly/supposedly (+ verb)',
  summary: 'One adverb passes a claim on and names nobody.',
  anchor: Sense.hearsayAdverb,
  match: (s, i) => {
    const verb = isPart(s, i + 1, Part.verb) && !isPart(s, i + 1, Part.be | Part.have) ? 2 : 1;
    return { span: [i, i + verb], strength: isWord(s, i, IRONIC) ? 'possible' : 'sure', cue: [i, i + 1] };
  },
  hits: [
    'He {cue:reportedly} left at noon.',
    'The {cue:allegedly} stolen car was blue.',
    'She {cue:supposedly} knows the code.',
  ],
  misses: [
    { text: 'He apparently left at noon.', because: '“apparently” is the author’s own guess' },
    { text: 'He presumably left at noon.', because: '“presumably” is the author’s own guess' },
    { text: 'The report reported a theft.', because: 'no adverb of hearsay' },
  ],
};
