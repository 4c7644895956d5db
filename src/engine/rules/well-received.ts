import { Part } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { hasAgent } from '../grammar/passive.ts';
import { isNameLike, isPart, isWord } from '../grammar/look.ts';
import { verbGroupAt } from '../grammar/verb-group.ts';
import type { Sentence } from '../text/sentences.ts';
import { likely, type Match, type WordRule } from './rule.ts';

const RECEIVED = words('received');
const HOW = words('well poorly badly warmly positively negatively favourably favorably');
const REVIEWS = words('reviews notices');
const GETTING = words(
  'received receive receives receiving got gets earned earns garnered garners drew won attracted gained to',
);
const OPENED = words('opened released');
const OWNED = Part.possessive | Part.the | Part.number;
const FROM = words('from in by');

export const wellReceived: WordRule = {
  id: 'well-received',
  category: 'passive',
  construction: 'reception',
  pattern: 'be + well/poorly received; receive/open to + mixed/positive reviews',
  summary: 'A work is judged and nobody is said to judge it.',
  anchor: [RECEIVED, REVIEWS],
  match: (s, i) => (isWord(s, i, REVIEWS) ? reviews(s, i) : received(s, i)),
  hits: [
    'The book {cue:was well received}.',
    'The film {cue:received mixed reviews}.',
    'The film {cue:was poorly received}.',
    'The play opened {cue:to generally positive reviews}.',
  ],
  misses: [
    { text: 'The book was well received by Maria Venn.', because: 'the one who judges is named' },
    { text: 'The film received mixed reviews from the Harbour Times.', because: 'the paper is named' },
    { text: 'The letter was received at noon.', because: 'it came, and nobody judged it' },
    { text: 'She writes good reviews.', because: 'she is the one who judges' },
  ],
};

/** "has been well received". */
function received(s: Sentence, i: number): Match | undefined {
  if (!isWord(s, i, RECEIVED) || !isWord(s, i - 1, HOW)) return undefined;
  const { voice, form, from } = verbGroupAt(s, i);
  if (voice !== 'passive' || form === 'bare' || form === 'modal' || form === 'conditional') return undefined;
  if (hasAgent(s, i)) return undefined;
  return likely(from, i + 1);
}

/** "received generally positive reviews", "opened to mixed reviews". */
function reviews(s: Sentence, i: number): Match | undefined {
  let from = i;
  while (i - from < 4 && !isWord(s, from - 1, GETTING) && !isPart(s, from - 1, OWNED)) from -= 1;
  const verb = from - 1;
  if (from === i || !isWord(s, verb, GETTING)) return undefined;
  if (isPart(s, verb, Part.preposition) && !isWord(s, verb - 1, OPENED)) return undefined;
  const owner =
    isWord(s, i + 1, FROM) && (isNameLike(s, i + 2) || (isPart(s, i + 2, Part.the) && isNameLike(s, i + 3)));
  return owner ? undefined : likely(verb, i + 1);
}
