import { Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { blame, holders } from '../lexicon/talk-frames.ts';
import { isWord } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import { isBackdrop } from '../grammar/talk-backdrop.ts';
import { likely, type WordRule } from './rule.ts';

/** "responded with criticism", "by criticism of": an act of somebody's. */
const ACTED = words('with on from by');
/** Which need not judge. */
const LOOKS = words('scrutiny');

export const despiteCriticism: WordRule = {
  id: 'despite-criticism',
  category: 'passive',
  construction: 'reception',
  pattern: 'despite/after/over + criticism/scrutiny/outcry',
  summary: 'Blame is the backdrop, and nobody is said to utter it.',
  anchor: Sense.criticism,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || talk.denied || !isWord(s, i, blame) || isWord(s, i, LOOKS) || isWord(s, i + 1, holders) || talk.owned)
      return undefined;
    return isBackdrop(s, talk.from) && !isWord(s, talk.from - 1, ACTED) ? likely(talk.from, i + 1) : undefined;
  },
  hits: [
    'The dam was built despite {cue:fierce criticism}.',
    'He quit after weeks of {cue:criticism}.',
    'The tax was dropped after {cue:a public outcry}.',
  ],
  misses: [
    { text: 'The dam was built despite criticism from Maria Venn.', because: 'the critic is named' },
    { text: 'She answered with criticism of the dam.', because: 'the criticism is hers' },
    { text: 'The dam was built despite close scrutiny.', because: 'those who look need not judge' },
    { text: 'The dam was built after his criticism.', because: 'the criticism is his' },
  ],
};
