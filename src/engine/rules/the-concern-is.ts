import { Part, Sense } from '../lexicon/classes.ts';
import { isMark, isPart, wordAt } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import type { WordRule } from './rule.ts';

export const theConcernIs: WordRule = {
  id: 'the-concern-is',
  category: 'talk',
  construction: 'talk',
  pattern: 'the/one + talk noun (+ phrase) + is that/whether',
  summary: 'A fear or question is set out and nobody is said to have it.',
  reads: 'words',
  anchor: Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || talk.owned || talk.verb !== undefined || !isPart(s, talk.from, Part.the | Part.indefinite))
      return undefined;
    if (/^(?:idea|point|story|call|view|theory|argument|charge|understanding)$/.test(wordAt(s, i))) return undefined;
    for (let k = i + 1; k < s.to && k - i < 6 && !isMark(s, k); k += 1) {
      if (isPart(s, k, Part.verb | Part.have | Part.modal)) return undefined;
      if (isPart(s, i + 1, Part.preposition) && wordAt(s, i + 1) === 'of') return undefined;
      if (!isPart(s, k, Part.be)) continue;
      const next = wordAt(s, k + 1) === ',' ? k + 2 : k + 1;
      return wordAt(s, next) === 'that' ||
        (wordAt(s, next) === 'whether' && talk.from < i - 1 && wordAt(s, talk.from) !== 'the')
        ? { span: [talk.from, k + 1], strength: 'likely', cue: [talk.from, k + 1] }
        : undefined;
    }
    return undefined;
  },
  hits: [
    '{cue:The concern is} that the dam will break.',
    '{cue:One lingering question is} whether he knew.',
    '{cue:The fear is} that the boats will go.',
  ],
  misses: [
    { text: 'His concern is that the dam will break.', because: 'the concern is his' },
    { text: 'The question is hard.', because: 'no claim follows' },
    { text: 'The boat is that of a fisherman.', because: 'a boat is no talk' },
  ],
};
