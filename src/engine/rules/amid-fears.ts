import { Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { literal } from '../lexicon/talk-frames.ts';
import { isWord } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import { sure, type WordRule } from './rule.ts';

const AMID = words('amid amidst');

export const amidFears: WordRule = {
  id: 'amid-fears',
  category: 'talk',
  construction: 'talk',
  pattern: 'amid/despite + talk noun',
  summary: 'Talk is the backdrop; nobody is said to talk.',
  anchor: Sense.talk | Sense.criticism,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || !isWord(s, talk.from - 1, AMID) || isWord(s, i, literal) || talk.owned) return undefined;
    return sure(talk.from - 1, i + 1);
  },
  hits: [
    'The shares fell {cue:amid fears} of a default.',
    'He quit {cue:amid growing criticism}.',
    'The vote was held {cue:amid claims} of fraud.',
  ],
  misses: [
    { text: 'The shares fell amid heavy rain.', because: 'rain is no talk' },
    { text: 'They marched amid stifling heat.', because: 'weather' },
    { text: 'He quit amid his fears.', because: 'the fears are his' },
    { text: 'He stood amid the crowd.', because: 'a crowd is no talk' },
  ],
};
