import { Part } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { isPart, isWord, phraseAt, wordAt } from '../grammar/look.ts';
import { hasAgent } from '../grammar/passive.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Match, WordRule } from './rule.ts';

const MADE = words('made');
const POINT = words('point points pointed pointing');
const BET = words('money');
const WAG = words('wagging wag wagged');
const SECRET = words('secret knowledge');
const KNOWN = words('open common');
const TOWN = words('town city country capital village world');

export const allSignsPoint: WordRule = {
  id: 'all-signs-point',
  category: 'talk',
  construction: 'belief',
  pattern:
    'much is made of; all signs point to; the smart money; an open secret that; tongues wag; the talk of the town',
  summary: 'A saying for what everybody thinks or tells, and so nobody.',
  reads: 'words',
  anchor: words('made signs money tongues secret knowledge talk'),
  match: (s, i) => muchMade(s, i) ?? saying(s, i),
  hits: [
    '{cue:Much has been made of} his accent.',
    '{cue:All signs point to} a long strike.',
    '{cue:The smart money} is on a long strike.',
    'It is {cue:an open secret} that the bank is broke.',
    'The wedding was {cue:the talk of the town}.',
  ],
  misses: [
    { text: 'Much of it was made of wood.', because: 'what a thing is made of' },
    { text: 'The signs point to the harbour.', because: 'signs that stand at a road' },
    { text: 'He kept the secret that she had told him.', because: 'two who know it' },
    { text: 'The money is in the bank.', because: 'literal money' },
  ],
};

/** "much was made of his accent" */
function muchMade(s: Sentence, i: number): Match | undefined {
  if (!isWord(s, i, MADE) || wordAt(s, i + 1) !== 'of' || hasAgent(s, i)) return undefined;
  let k = i - 1;
  while (i - k < 5 && isPart(s, k, Part.be | Part.have)) k -= 1;
  if (wordAt(s, k) !== 'much' || k === i - 1) return undefined;
  return { span: [k, i + 2], strength: 'likely', cue: [k, i + 2] };
}

const found = (from: number, to: number): Match => ({ span: [from, to], strength: 'likely', cue: [from, to] });

function saying(s: Sentence, i: number): Match | undefined {
  const before = wordAt(s, i - 1);
  if (wordAt(s, i) === 'signs' && before === 'all' && isWord(s, i + 1, POINT) && wordAt(s, i + 2) === 'to')
    return found(i - 1, i + 3);
  if (isWord(s, i, BET) && before === 'smart') return found(wordAt(s, i - 2) === 'the' ? i - 2 : i - 1, i + 1);
  if (wordAt(s, i) === 'tongues' && isWord(s, i + 1, WAG)) return found(i, i + 2);
  if (isWord(s, i, SECRET) && isWord(s, i - 1, KNOWN) && wordAt(s, i + 1) === 'that')
    return found(before === 'open' ? i - 2 : i - 1, i + 1);
  if (wordAt(s, i) === 'talk' && before === 'the' && phraseAt(s, i + 1, ['of', 'the']) && isWord(s, i + 3, TOWN))
    return found(i - 1, i + 4);
  return undefined;
}
