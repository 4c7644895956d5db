import { Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { COMMA, THAT, THE } from '../lexicon/single-words.ts';
import { isMark, isWord, opensSentence, wordAt } from '../grammar/look.ts';
import { likely, type WordRule } from './rule.ts';

const SO = words('so');
/** No talk by itself. */
const THINKING = words('thinking logic');
/** What goes aside without "so": "the story goes" tells a story. */
const REASONING = /^(?:thinking|logic|argument|theory)$/;
const GOES = words('goes went runs');

export const soTheTheoryGoes: WordRule = {
  id: 'so-the-theory-goes',
  category: 'talk',
  construction: 'belief',
  pattern: 'so the + theory/argument/story + goes; without "so" aside or before "that"',
  summary: 'A theory walks by itself, and nobody is said to hold it.',
  anchor: Sense.talk,
  anchorWords: [THINKING],
  match: (s, i) => {
    if (!isWord(s, i - 1, THE) || !isWord(s, i + 1, GOES)) return undefined;
    const hasSo = isWord(s, i - 2, SO);
    const endsThere = i + 2 >= s.to || isMark(s, i + 2);
    const opens = opensSentence(s, i - 1);
    const hasClaim = opens && isWord(s, i + 2, THAT);
    const isAside = isMark(s, i - 2) && !opens && REASONING.test(wordAt(s, i)) && isWord(s, i + 2, COMMA);
    if (!(hasSo ? endsThere : isAside || hasClaim)) return undefined;
    return likely(hasSo ? i - 2 : i - 1, i + 2, i);
  },
  hits: [
    'So the {cue:theory goes}, the mine will close.',
    'The mine will close, or so the {cue:argument goes}.',
    'Close the mine, the {cue:thinking goes}, and the town dies.',
    'The {cue:theory goes} that the mine will close.',
  ],
  misses: [
    { text: 'The theory goes too far.', because: 'nothing is claimed' },
    { text: 'So the argument went on all night.', because: 'a quarrel, not a claim' },
    { text: 'Maria Venn said the theory goes back to Plato.', because: 'she is named' },
    { text: 'On Friday, the story runs.', because: 'a newspaper prints it' },
  ],
};
