import { formsOf } from '../lexicon/forms.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { beliefs, common } from '../lexicon/talk-frames.ts';
import { isPart, isSense, isWord, wordAt } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import type { WordRule } from './rule.ts';

const HELD = words('held shared');
const REACH = formsOf('reach forge build find seek broker');
const PLAIN = words('common general conventional broad accepted');
const COMMON = words('sense senses understanding notion notions recognition agreement agreements');
const ARTICLES = words('the a an');
const HOLDER_PREPOSITIONS = words('among of by in');

export const conventionalWisdom: WordRule = {
  id: 'conventional-wisdom',
  category: 'talk',
  construction: 'belief',
  pattern: 'conventional/popular/prevailing/growing + wisdom/perception/belief/sense',
  summary: 'A belief at large that nobody in particular holds.',
  anchor: Sense.talk,
  match: (s, i) => {
    // "a widely held view"
    const held = isWord(s, i - 1, HELD) && isSense(s, i - 2, Sense.widely);
    if (!isWord(s, i, beliefs) || !(held || isWord(s, i - 1, common))) return undefined;
    const first = held ? i - 2 : i - 1;
    if (isPart(s, first - 1, Part.possessive) || talkAt(s, i)?.owned === true) return undefined;
    // "common sense", "in the general sense of"
    if (
      isWord(s, i - 1, PLAIN) &&
      isWord(s, i, COMMON) &&
      (wordAt(s, i - 1) === 'common' || wordAt(s, i + 1) !== 'that')
    )
      return undefined;
    // "reached a broad consensus": those who reach it have it.
    if (isWord(s, i - 3, REACH) || isWord(s, i - 2, REACH)) return undefined;
    const from = isWord(s, first - 1, ARTICLES) ? first - 1 : first;
    if (isWord(s, i + 1, HOLDER_PREPOSITIONS) && wordAt(s, i - 1) !== 'conventional' && wordAt(s, i + 1) !== 'of')
      return undefined;
    return {
      span: [from, i + 1],
      strength: wordAt(s, i - 1) === 'public' ? 'possible' : 'likely',
      cue: [from, i + 1],
    };
  },
  hits: [
    '{cue:The conventional wisdom} is that rates will fall.',
    'There grew {cue:a widespread belief} that he lied.',
    '{cue:The prevailing view} holds that rates will fall.',
    'It is {cue:a widely held belief} that rates will fall.',
  ],
  misses: [
    { text: 'She has common sense.', because: 'a quality, not a belief' },
    { text: 'His belief that rates will fall is firm.', because: 'the belief is his' },
    { text: 'Her growing sense that rates will fall is new.', because: 'the sense is hers' },
    { text: 'The two sides reached a broad consensus.', because: 'they are the ones who agree' },
    { text: 'He uses the word in the general sense of danger.', because: 'what a word means' },
    { text: 'The view from the hill is wide.', because: 'a literal view' },
  ],
};
