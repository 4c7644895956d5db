import { Part, Sense } from '../lexicon/classes.ts';
import { formsOf } from '../lexicon/forms.ts';
import { words } from '../lexicon/index.ts';
import { isPart, isWord } from '../grammar/look.ts';
import { verbGroupAt } from '../grammar/verb-group.ts';
import { likely, type WordRule } from './rule.ts';

const RAISE = formsOf('raise');
const RAISED = words('eyebrows hackles');

export const raisedEyebrows: WordRule = {
  id: 'raised-eyebrows',
  category: 'talk',
  construction: 'talk',
  pattern: 'raise eyebrows/hackles, set tongues wagging, turn heads',
  summary: 'An idiom for talk with nobody to talk.',
  anchor: Sense.raise | Sense.stir,
  match: (s, i) => {
    if (!isPart(s, i, Part.verb) || !isWord(s, i, RAISE)) return undefined;
    // "eyebrows were raised"
    const { from, voice } = verbGroupAt(s, i);
    if (voice === 'passive' && isWord(s, from - 1, RAISED)) return likely(from - 1, i + 1);
    const noun = isPart(s, i + 1, Part.adjective | Part.quantifier) ? i + 2 : i + 1;
    return isWord(s, noun, RAISED) ? likely(i, noun + 1) : undefined;
  },
  hits: [
    'The gift {cue:raised eyebrows}.',
    'The delay is {cue:raising some eyebrows}.',
    'The joke {cue:raised hackles}.',
    '{cue:Eyebrows were raised} over the gift.',
  ],
  misses: [
    { text: 'The gift raised money.', because: 'money is no talk' },
    { text: 'He raised his hand.', because: 'a literal hand' },
    { text: 'Her eyebrows are dark.', because: 'literal eyebrows' },
  ],
};
