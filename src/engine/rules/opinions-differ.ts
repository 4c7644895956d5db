import { Part } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { isPart, isWord, opensSentence } from '../grammar/look.ts';
import { determinerAt } from '../grammar/determiner.ts';
import type { WordRule } from './rule.ts';

const VIEWS = words('opinion opinions views accounts estimates theories interpretations traditions versions');
const DIFFER = words('differ differs differed vary varies varied diverge diverges diverged');
const DIVIDED = words('divided split mixed');
const OPINION = words('opinion opinions');
const MODIFIERS = words('scholarly critical expert public historical contemporary various modern');
const HOLDERS = words('among amongst of within');

export const opinionsDiffer: WordRule = {
  id: 'opinions-differ',
  category: 'talk',
  construction: 'talk',
  pattern: 'opinions/accounts/estimates + differ/vary; opinion + is divided',
  summary: 'Views are set against each other and nobody is said to hold them.',
  reads: 'words',
  anchor: VIEWS,
  match: (s, i) => {
    let verb = i + 1;
    while (verb - i < 4 && isPart(s, verb, Part.be | Part.have | Part.adverb)) verb += 1;
    const divided = verb > i + 1 && isWord(s, verb, DIVIDED) && isWord(s, i, OPINION);
    if (!divided && !isWord(s, verb, DIFFER)) return undefined;
    const from = isWord(s, i - 1, MODIFIERS) ? i - 1 : i;
    // "their opinions differ", "the estimates of both firms vary"
    if (
      determinerAt(s, from - 1) ||
      !(opensSentence(s, from) || isPart(s, from - 1, Part.conjunction | Part.subordinator))
    )
      return undefined;
    if (isWord(s, verb + 1, HOLDERS)) return undefined;
    return { span: [from, verb + 1], strength: 'likely', cue: [from, verb + 1] };
  },
  hits: [
    '{cue:Opinions differ} on who built the dam.',
    '{cue:Scholarly opinion is divided} over the date.',
    'He fell in battle, but {cue:accounts vary}.',
  ],
  misses: [
    { text: 'Their opinions differ on who built the dam.', because: 'the opinions are theirs' },
    { text: 'Opinion is divided among the members of Orrin Council.', because: 'the members hold it' },
    { text: 'Prices vary from year to year.', because: 'prices are no view' },
    { text: 'The bank accounts differ in their fees.', because: 'accounts that hold money' },
  ],
};
