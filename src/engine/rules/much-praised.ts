import { Sense } from '../lexicon/classes.ts';
import { likely, type WordRule } from './rule.ts';

export const muchPraised: WordRule = {
  id: 'much-praised',
  category: 'passive',
  construction: 'passive',
  pattern: 'much-/widely-/oft- + participle of judgement, as one adjective',
  summary: 'An adjective holds a judgement at large.',
  anchor: Sense.spread,
  match: (_, i) => likely(i, i + 1),
  hits: [
    'Her {cue:much-praised} novel sold well.',
    'The {cue:widely-criticised} plan failed.',
    'It was his {cue:oft-quoted} remark.',
  ],
  misses: [
    { text: 'Her well-built house stood.', because: 'building is no judgement' },
    { text: 'Her novel sold well.', because: 'nobody judges' },
    { text: 'The half-finished plan failed.', because: 'no judgement' },
  ],
};
