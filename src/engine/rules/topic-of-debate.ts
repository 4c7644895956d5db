import { Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { musings } from '../lexicon/talk-frames.ts';
import { isSense, isWord, wordAt } from '../grammar/look.ts';
import { likely, type WordRule } from './rule.ts';

const DEBATED = words('debate reputation');
const TOPICS = words('topic subject matter object focus source target');

export const topicOfDebate: WordRule = {
  id: 'topic-of-debate',
  category: 'talk',
  construction: 'talk',
  pattern: 'topic/subject/matter/source of + (adjective) + debate/speculation/concern',
  summary: 'A thing is talked about and nobody is said to talk.',
  anchor: Sense.talk | Sense.criticism,
  match: (s, i) => {
    let k = i - 1;
    while (k > s.from && i - k < 4 && wordAt(s, k) !== 'of') k -= 1;
    if (wordAt(s, k) !== 'of' || !isWord(s, k - 1, TOPICS) || isSense(s, k + 1, Sense.title)) return undefined;
    if (
      /^(?:complaint|report|question|attack|discussions?)$/.test(wordAt(s, i)) ||
      (isWord(s, i, musings) && !isWord(s, i, DEBATED))
    )
      return undefined;
    return likely(k - 1, i + 1);
  },
  hits: [
    'The dam remains a {cue:topic of hushed debate}.',
    'It has been a {cue:subject of intense scrutiny}.',
    'The dam is a {cue:source of concern}.',
  ],
  misses: [
    { text: 'Coal is a source of energy.', because: 'energy is no talk' },
    { text: 'The topic of the lecture was coal.', because: 'a lecture has a speaker' },
    { text: 'The debate was short.', because: 'a debate that took place' },
  ],
};
