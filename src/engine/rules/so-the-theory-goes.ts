import { Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { isMark, isWord, opensSentence, wordAt } from '../grammar/look.ts';
import type { WordRule } from './rule.ts';

const GOES = words('goes went');

export const soTheTheoryGoes: WordRule = {
  id: 'so-the-theory-goes',
  category: 'talk',
  construction: 'belief',
  pattern: 'so the + theory/argument/story + goes, or without "so" before "that"',
  summary: 'A theory walks by itself, and nobody is said to hold it.',
  anchor: Sense.talk,
  match: (s, i) => {
    if (wordAt(s, i - 1) !== 'the' || !isWord(s, i + 1, GOES)) return undefined;
    const isAside = wordAt(s, i - 2) === 'so';
    const endsThere = i + 2 >= s.to || isMark(s, i + 2);
    const hasClaim = opensSentence(s, i - 1) && wordAt(s, i + 2) === 'that';
    if (!(isAside ? endsThere : hasClaim)) return undefined;
    return { span: [isAside ? i - 2 : i - 1, i + 2], strength: 'likely', cue: [i, i + 2] };
  },
  hits: [
    'So the {cue:theory goes}, the mine will close.',
    'The mine will close, or so the {cue:argument goes}.',
    'The {cue:theory goes} that the mine will close.',
  ],
  misses: [
    { text: 'The theory goes too far.', because: 'nothing is claimed' },
    { text: 'So the argument went on all night.', because: 'a quarrel, not a claim' },
    { text: 'Maria Venn said the theory goes back to Plato.', because: 'she is named' },
  ],
};
