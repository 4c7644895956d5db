import { Sense } from '../lexicon/classes.ts';
import { wordAt } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import type { WordRule } from './rule.ts';

export const thereAreFears: WordRule = {
  id: 'there-are-fears',
  category: 'talk',
  construction: 'talk',
  pattern: 'there + be + talk noun',
  summary: 'Talk is said to exist; nobody is said to talk.',
  reads: 'words',
  anchor: Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (talk?.existential === undefined || talk.denied || /^(?:less|no|little)$/.test(wordAt(s, talk.from)))
      return undefined;
    const word = wordAt(s, i);
    if (wordAt(s, talk.from) === 'the') return undefined;
    if (/^(?:security|safety|health|privacy|environmental)$/.test(wordAt(s, i - 1))) return undefined;
    if (
      /^(?:consensus|debate|discussions?|complaints?|confusion|expectations?|theory|story|stories|discussion|understanding|reputation|call|calls|hope|feeling|report|idea|ideas|charge|charges|question|argument|arguments)$/.test(
        word,
      ) &&
      !/^(?:that|of|about|over|as)$/.test(wordAt(s, i + 1))
    )
      return { span: [talk.existential, i + 1], strength: 'possible' };
    return { span: [talk.existential, i + 1], strength: 'sure', cue: [talk.existential, i + 1] };
  },
  hits: [
    '{cue:There are growing fears} that the dam will break.',
    '{cue:There has been much speculation} about a merger.',
    '{cue:There is concern} over the dam.',
  ],
  misses: [
    { text: 'There is no doubt that the dam will break.', because: 'the author denies the doubt' },
    { text: 'There are three bridges.', because: 'bridges are no talk' },
    { text: 'She has fears that the dam will break.', because: 'the fears are hers' },
  ],
};
