import { Part } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { existentialBefore } from '../grammar/existential.ts';
import { isPart, isWord, wordAt } from '../grammar/look.ts';
import type { WordRule } from './rule.ts';

const EVIDENCE = words('evidence');
const MORE = words('growing mounting increasing some considerable substantial strong ample compelling');
const BE = words('is was has keeps continues');
const CONTINUES = words('continues continued');
const GROW_BASE = words('grow mount emerge accumulate');
const THAT = words('that showing suggesting indicating');
const GROW = words('growing mounting emerging accumulating grown mounted emerged accumulated');

export const evidenceGrows: WordRule = {
  id: 'evidence-grows',
  category: 'document',
  construction: 'document',
  pattern: 'there is growing/some evidence that; evidence is growing/emerging that',
  summary: 'Evidence is said to be there, and nobody says which.',
  reads: 'words',
  anchor: EVIDENCE,
  match: (s, i) => {
    if (wordAt(s, i + 1) === 'that' && isWord(s, i - 1, MORE)) {
      const there = existentialBefore(s, i - 1) ?? existentialBefore(s, i);
      return there === undefined ? undefined : { span: [there, i + 1], strength: 'likely', source: [i - 1, i + 1] };
    }
    const going = isWord(s, i + 1, CONTINUES) && wordAt(s, i + 2) === 'to' && isWord(s, i + 3, GROW_BASE);
    const verb = going || wordAt(s, i + 2) === 'been' ? i + 3 : i + 2;
    const grown = going || (isWord(s, i + 1, BE) && isWord(s, verb, GROW));
    const grows = grown && isWord(s, verb + 1, THAT) && !isPart(s, i - 1, Part.the | Part.possessive);
    return grows ? { span: [i, verb + 1], strength: 'likely', source: [i, i + 1] } : undefined;
  },
  hits: [
    'There is {source:growing evidence} that tea helps.',
    'There is {source:some evidence} that the dam leaks.',
    '{source:Evidence} is mounting that tea helps.',
    '{source:Evidence} continues to grow showing that tea helps.',
  ],
  misses: [
    { text: 'There is no evidence that tea helps.', because: 'the author denies it' },
    { text: 'They have growing evidence that the dam leaks.', because: 'they are the ones who have it' },
    { text: 'The evidence was lost.', because: 'nothing is claimed' },
  ],
};
