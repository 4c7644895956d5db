import { isMark, isWord, shapeAt } from '../grammar/look.ts';
import { nounPhraseEndingAt } from '../grammar/noun-phrase.ts';
import { Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { COLON } from '../lexicon/single-words.ts';
import { Shape } from '../text/tokens.ts';
import type { WordRule } from './rule.ts';

const LISTED = words('agents sources');

export const criticsColon: WordRule = {
  id: 'critics-colon',
  category: 'vague',
  construction: 'group',
  pattern: 'sentence-initial plural people + colon + claim',
  summary: 'A headline gives its claim to people who are not named, with a colon for “say”.',
  anchor: Sense.strong,
  match: (s, i) => {
    if (!isWord(s, i + 1, COLON) || i + 4 > s.to || i - s.from > 3) return undefined;
    const source = nounPhraseEndingAt(s, i);
    // "Supported agents:", "Primary sources:"
    if (isWord(s, i, LISTED) && i > s.from) return undefined;
    const begins = source?.from === s.from && (isMark(s, i + 2) || shapeAt(s, i + 2) !== Shape.lower);
    if (!begins || !source.plural || (source.determiner !== 'none' && source.determiner !== 'quantity'))
      return undefined;
    return { span: [source.from, i + 2], strength: 'likely', source: [source.from, source.to], cue: [i + 1, i + 2] };
  },
  hits: [
    '{source:Experts}{cue::} The dam will fail.',
    '{source:Senior officials}{cue::} Harbour to close in May.',
    '{source:Some critics}{cue::} “It is a farce.”',
  ],
  misses: [
    { text: 'Maria Venn: The dam will fail.', because: 'she is named' },
    { text: 'Primary sources: Venn’s letters.', because: 'a list' },
    { text: 'The dam: experts left it.', because: 'a dam says nothing' },
    { text: 'Two things worry critics: cost and time.', because: 'what follows is a list, no claim' },
  ],
};
