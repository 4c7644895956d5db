import { isUnnamedGroup } from '../grammar/conditions.ts';
import { isMark, isPart, isWord } from '../grammar/look.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase-ahead.ts';
import { Part } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { TO } from '../lexicon/single-words.ts';
import type { Sentence } from '../text/sentences.ts';
import type { WordRule } from './rule.ts';

/** Judgements that somebody has to make: each is made true by whoever finds it so. */
const JUDGED = words(
  `surprising shocking troubling worrying baffling puzzling obvious evident apparent unacceptable unthinkable implausible
  odd strange mysterious offensive disappointing alarming unpalatable repugnant anathema unconvincing laughable inexplicable surprise
  shock disappointment puzzle insult affront embarrassment incomprehensible inconceivable unimaginable objectionable distasteful`,
);
const NO_CROWD = words('all both one another anyone anybody everyone everybody no none someone somebody others');

/** "may come as a surprise": not found so yet. */
function isForetold(s: Sentence, at: number): boolean {
  for (let k = at - 1; k > at - 7 && !isMark(s, k); k -= 1) if (isPart(s, k, Part.modal)) return true;
  return false;
}

export const oddToMany: WordRule = {
  id: 'odd-to-many',
  category: 'vague',
  construction: 'group',
  pattern: 'surprising/odd/a shock + to + counted or plural people',
  summary: 'A judgement is made by people who are not named.',
  reads: 'words',
  anchor: JUDGED,
  match: (s, i) => {
    if (!isWord(s, i + 1, TO) || isForetold(s, i)) return undefined;
    const source = nounPhraseFrom(s, i + 2);
    if (!source || source.from !== i + 2 || !isUnnamedGroup(s, source) || isWord(s, source.from, NO_CROWD))
      return undefined;
    const counted = source.determiner === 'quantity' || source.partitive === 'several' || source.kind === 'quantity';
    if (source.kind !== 'strong' && !counted) return undefined;
    if (isPart(s, source.head, Part.number)) return undefined;
    return { span: [i, source.to], strength: 'likely', source: [source.from, source.to], cue: [i, i + 2] };
  },
  hits: [
    'The toll was {cue:unacceptable to} {source:many drivers}.',
    'The verdict came as a {cue:shock to} {source:observers}.',
    'His calm was {cue:surprising to} {source:some}.',
    'More {cue:troubling to} {source:many} in the room was the price.',
  ],
  misses: [
    { text: 'The toll was unacceptable to Maria Venn.', because: 'she is named' },
    { text: 'It was a surprise to everyone.', because: 'whoever there is was surprised' },
    { text: 'He was odd to look at.', because: 'nobody judges him' },
    { text: 'It may come as a shock to many.', because: 'nobody has found it so yet' },
    { text: 'It was a shock to the system.', because: 'a system feels nothing' },
  ],
};
