import { Part } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { isPart, isWord, phraseAt, wordAt } from '../grammar/look.ts';
import { hasAgent } from '../grammar/passive.ts';
import type { Sentence } from '../text/sentences.ts';
import { likely, type Match, type WordRule } from './rule.ts';

const MADE = words('made');
const POINT = words('point points pointed');

export const allSignsPoint: WordRule = {
  id: 'all-signs-point',
  category: 'talk',
  construction: 'belief',
  pattern: 'much is made of; all signs point to',
  summary: 'A saying for what everybody thinks or tells, and so nobody.',
  anchor: [MADE, POINT],
  match: (s, i) => {
    if (isWord(s, i, MADE)) return muchMade(s, i);
    return phraseAt(s, i - 2, ['all', 'signs']) && wordAt(s, i + 1) === 'to' ? likely(i - 2, i + 2) : undefined;
  },
  hits: [
    '{cue:Much has been made of} his accent.',
    '{cue:All signs point to} a long strike.',
    '{cue:Much was made of} her past.',
  ],
  misses: [
    { text: 'Much of it was made of wood.', because: 'what a thing is made of' },
    { text: 'The signs point to the harbour.', because: 'signs that stand at a road' },
    { text: 'Much of the money was made by his wife.', because: 'money is earned' },
  ],
};

/** "much was made of his accent" */
function muchMade(s: Sentence, i: number): Match | undefined {
  if (wordAt(s, i + 1) !== 'of' || hasAgent(s, i)) return undefined;
  let k = i - 1;
  while (i - k < 5 && isPart(s, k, Part.be | Part.have)) k -= 1;
  return wordAt(s, k) === 'much' && k < i - 1 ? likely(k, i + 2) : undefined;
}
