import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { BEEN } from '../lexicon/single-words.ts';
import { musings } from '../lexicon/talk-frames.ts';
import { isMark, isPart, isWord, wordAt } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import { likely, type WordRule } from './rule.ts';

/** "One view is that", "another view is that": somebody's, and not the author's. */
const CRITICISM = words('criticism complaint objection');
/** At large: "the prevailing view is that". */
const PREVAILING = words('prevailing orthodox traditional general common mainstream usual popular');
const VIEW = words('view theory argument');
/** "the view from the City is that" */
const HELD_IN = /^(?:from|in|among)$/;
const THEORY = words('theory');

export const theConcernIs: WordRule = {
  id: 'the-concern-is',
  category: 'talk',
  construction: 'talk',
  pattern: 'the/one + talk noun (+ phrase) + is that/whether',
  summary: 'A fear or question is set out and nobody is said to have it.',
  anchor: Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || talk.verb !== undefined || !isPart(s, talk.from, Part.the | Part.indefinite) || talk.owned)
      return undefined;
    if (
      isWord(s, i, musings) &&
      !isWord(s, i, THEORY) &&
      !(
        isWord(s, i, VIEW) &&
        (isPart(s, talk.from, Part.indefinite) ||
          isWord(s, i - 1, PREVAILING) ||
          (wordAt(s, i) === 'view' && HELD_IN.test(wordAt(s, i + 1)) && !isPart(s, i + 2, Part.possessive)))
      )
    )
      return undefined;
    for (let k = i + 1; k < s.to && k - i < 6 && !isMark(s, k); k += 1) {
      // "the hope has been that"
      if (isPart(s, k, Part.have) && isWord(s, k + 1, BEEN)) continue;
      const noun = isPart(s, k - 1, Part.the | Part.indefinite | Part.possessive);
      if (isPart(s, k, Part.have | Part.modal) || (isPart(s, k, Part.verb) && !noun)) return undefined;
      if (wordAt(s, i + 1) === 'of' && !isWord(s, i, CRITICISM)) return undefined;
      if (!isPart(s, k, Part.be)) continue;
      const next = wordAt(s, k + 1) === ',' ? k + 2 : k + 1;
      return (wordAt(s, next) === 'that' && wordAt(s, next + 1) !== 'of') ||
        (wordAt(s, next) === 'whether' && talk.from < i - 1 && wordAt(s, talk.from) !== 'the')
        ? likely(talk.from, k + 1)
        : undefined;
    }
    return undefined;
  },
  hits: [
    '{cue:The concern is} that the dam will break.',
    '{cue:One lingering question is} whether he knew.',
    '{cue:The fear is} that the boats will go.',
    '{cue:The theory is} that the boats will go.',
    '{cue:One view is} that the boats will go.',
    '{cue:The traditional view is} that the boats will go.',
    '{cue:One criticism of the plan is} that it is slow.',
    '{cue:The hope has been} that the boats will stay.',
    '{cue:The view in the valley is} that the boats will go.',
  ],
  misses: [
    { text: 'His concern is that the dam will break.', because: 'the concern is his' },
    { text: 'The view is that of a valley.', because: 'a literal view' },
    { text: 'The question is hard.', because: 'no claim follows' },
    { text: 'The boat is that of a fisherman.', because: 'a boat is no talk' },
    { text: 'The view from here is that of a farm.', because: 'a literal view' },
  ],
};
