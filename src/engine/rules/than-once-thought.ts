import { beliefs } from '../lexicon/passive-frames.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { isPart, isWord, wordAt } from '../grammar/look.ts';
import { likely, type WordRule } from './rule.ts';

const FORECAST = words('reported predicted projected estimated');

/** What follows where the belief is a clause of its own: "as once thought of him". */
const CLAUSE =
  Part.the |
  Part.indefinite |
  Part.pronoun |
  Part.possessive |
  Part.subordinator |
  Part.preposition |
  Part.demonstrative;

export const thanOnceThought: WordRule = {
  id: 'than-once-thought',
  category: 'passive',
  construction: 'passive',
  pattern: 'than/as + previously/once/widely + thought/believed/feared/reported',
  summary: 'A belief is the measure and nobody is said to have held it.',
  anchor: Sense.passiveTo,
  match: (s, i) => {
    const belief = isWord(s, i, beliefs);
    if (!belief && !isWord(s, i, FORECAST)) return undefined;
    let from = i;
    while (from > s.from && i - from < 4 && isPart(s, from - 1, Part.adverb | Part.be | Part.have)) from -= 1;
    const measure = wordAt(s, from - 1);
    if (from === i || (measure !== 'than' && !(measure === 'as' && belief))) return undefined;
    const end = i + 1;
    if (isPart(s, end, CLAUSE)) return undefined;
    return likely(from, end);
  },
  hits: [
    'The sea is deeper than {cue:previously thought}.',
    'The loss is smaller than {cue:was originally feared}.',
    'The pact is weaker than {cue:widely believed}.',
  ],
  misses: [
    { text: 'The sea is deeper than she once thought.', because: 'she is the one who thought it' },
    { text: 'He was seen as once thought of him.', because: 'a clause follows' },
    { text: 'It was better than the report.', because: 'a report, not a belief' },
  ],
};
