import { Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { OF } from '../lexicon/single-words.ts';
import { musings } from '../lexicon/talk-frames.ts';
import { isSense, isWord, wordAt } from '../grammar/look.ts';
import { likely, type WordRule } from './rule.ts';

const DEBATED = words('debate reputation');
const TOPICS = words('topic subject matter object focus');

export const topicOfDebate: WordRule = {
  id: 'topic-of-debate',
  category: 'talk',
  construction: 'talk',
  pattern: 'topic/subject/matter of + (adjective) + debate/speculation/concern',
  summary: 'A thing is talked about and nobody is said to talk.',
  anchor: Sense.talk | Sense.criticism,
  match: (s, i) => {
    let k = i - 1;
    while (k > s.from && i - k < 4 && !isWord(s, k, OF)) k -= 1;
    if (!isWord(s, k, OF) || !isWord(s, k - 1, TOPICS) || isSense(s, k + 1, Sense.title)) return undefined;
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
    'His age is a {cue:matter of speculation}.',
  ],
  misses: [
    { text: 'The dam is a source of concern.', because: 'a worry, and no debate' },
    { text: 'Coal is the subject of the film.', because: 'a film is no talk' },
    { text: 'The topic of the lecture was coal.', because: 'a lecture has a speaker' },
    { text: 'The debate was short.', because: 'a debate that took place' },
  ],
};
