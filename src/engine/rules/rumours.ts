import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { rumours } from '../lexicon/talk-frames.ts';
import { isNameLike, isPart, isWord, wordAt } from '../grammar/look.ts';
import { talkAt } from '../grammar/talk.ts';
import { verbGroupAt } from '../grammar/verb-group.ts';
import type { WordRule } from './rule.ts';

const MAYBE_OWN = /^(?:speculation|chatter)$/;
/** After these, speculation is talk of a thing; bare, it may be what somebody in the sentence engages in. */
const TOLD = words('that about of over on surrounding as among which swirling centered centred');
/** "rose on takeover speculation" */
const MOVED_BY = words('on amid amidst over after despite following');
const SPREAD = words('spread spreads');

export const rumoursRule: WordRule = {
  id: 'rumours',
  category: 'talk',
  construction: 'talk',
  pattern: 'rumours/speculation/hearsay, wherever they stand without an owner',
  summary: 'A rumour is nobody’s word.',
  anchor: Sense.talk,
  match: (s, i) => {
    const talk = talkAt(s, i);
    if (!talk || talk.denied || !isWord(s, i, rumours) || isNameLike(s, i) || talk.owned) return undefined;
    // "we do not comment on rumours", "the chatter of birds"
    if (wordAt(s, talk.from - 2) === 'comment' || (wordAt(s, i) === 'chatter' && wordAt(s, i + 1) === 'of'))
      return undefined;
    // "not to spread rumours": nobody has.
    if (talk.verb !== undefined && isWord(s, talk.verb, SPREAD) && verbGroupAt(s, talk.verb).form === 'bare')
      return undefined;
    const bare =
      MAYBE_OWN.test(wordAt(s, i)) &&
      (!isWord(s, i + 1, TOLD) || isPart(s, i + 2, Part.modal)) &&
      !isPart(s, i + 1, Part.have) &&
      !isWord(s, talk.from - 1, MOVED_BY);
    return { span: [talk.from, i + 1], strength: bare ? 'possible' : 'likely' };
  },
  hits: [
    'The paper printed rumours of a merger.',
    'The bank fell on speculation that it would fail.',
    'He denied the rumours.',
    'The shares rose on takeover speculation.',
    'He left despite chatter that she had gone.',
  ],
  misses: [
    { text: 'Maria Venn’s speculation that it would fail was idle.', because: 'it is hers' },
    { text: 'The police asked people not to spread rumours.', because: 'nobody has spread any' },
    { text: 'The band released Rumours in March.', because: 'the title of a record' },
    { text: 'There is no speculation about a merger.', because: 'nobody speculates' },
    { text: 'We do not comment on rumours.', because: 'nothing is handed on' },
    { text: 'The chatter of birds woke her.', because: 'birds do not claim' },
  ],
};
