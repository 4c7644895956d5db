import { WITH } from '../lexicon/single-words.ts';
import { holders } from '../lexicon/talk-frames.ts';
import { Sense } from '../lexicon/classes.ts';
import { isWord, wordAt } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import { likely, type WordRule } from './rule.ts';

export const metWithCriticism: WordRule = {
  id: 'met-with-criticism',
  category: 'passive',
  construction: 'reception',
  pattern: 'met/greeted/received/viewed with + criticism/scepticism',
  summary: 'A thing meets with a judgement and nobody is said to make it.',
  anchor: Sense.criticism | Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || !isWord(s, talk.from - 1, WITH) || talk.owned) return undefined;
    const verb = wordAt(s, talk.from - 2);
    if (
      !/^(?:met|greeted|received|viewed|regarded|treated|welcomed|seen|meeting)$/.test(verb) ||
      isWord(s, i + 1, holders)
    )
      return undefined;
    if (/^(?:questions?|calls?|charges?|claims?|reports?|discussions?|debates?|hopes?)$/.test(wordAt(s, i)))
      return undefined;
    return likely(talk.from - 2, i + 1);
  },
  hits: [
    'The plan was {cue:met with criticism}.',
    'The news was {cue:greeted with skepticism}.',
    'The firm is {cue:viewed with suspicion}.',
  ],
  misses: [
    { text: 'The plan was met with criticism from Maria Venn.', because: 'the critic is named' },
    { text: 'She met with officials.', because: 'a meeting' },
    { text: 'He was greeted with flowers.', because: 'flowers judge nothing' },
  ],
};
