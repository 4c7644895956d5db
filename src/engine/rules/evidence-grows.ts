import { words } from '../lexicon/index.ts';
import { existentialBefore } from '../grammar/existential.ts';
import { isWord, wordAt } from '../grammar/look.ts';
import type { WordRule } from './rule.ts';

const EVIDENCE = words('evidence');
const MORE = words('growing mounting increasing some considerable strong ample');

export const evidenceGrows: WordRule = {
  id: 'evidence-grows',
  category: 'document',
  construction: 'document',
  pattern: 'there is growing/some evidence that',
  summary: 'Evidence is said to be there, and nobody says which.',
  anchorWords: [EVIDENCE],
  match: (s, i) => {
    if (wordAt(s, i + 1) !== 'that' || !isWord(s, i - 1, MORE)) return undefined;
    const there = existentialBefore(s, i - 1) ?? existentialBefore(s, i);
    return there === undefined ? undefined : { span: [there, i + 1], strength: 'likely', source: [i - 1, i + 1] };
  },
  hits: [
    'There is {source:growing evidence} that tea helps.',
    'There is {source:some evidence} that the dam leaks.',
    'There is {source:mounting evidence} that the dam leaks.',
  ],
  misses: [
    { text: 'There is no evidence that tea helps.', because: 'the author denies it' },
    { text: 'They have growing evidence that the dam leaks.', because: 'they are the ones who have it' },
    { text: 'The evidence was lost.', because: 'nothing is claimed' },
  ],
};
