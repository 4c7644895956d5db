import { unnamed } from '../grammar/conditions.ts';
import { reportsWith } from '../grammar/fit.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import * as Kind from '../grammar/head-kind.ts';
import { isPart, isWord } from '../grammar/look.ts';
import { Part } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { bodyModifiers, servants } from '../lexicon/people-classes.ts';
import type { AttributionRule } from './rule.ts';

const AT = words('at to from for');

export const pentagonOfficialsSay: AttributionRule = {
  id: 'pentagon-officials-say',
  category: 'anonymous',
  construction: 'circle',
  pattern: 'institution or camp + plural role + cue; plural role + of/at/in/to + institution',
  summary: 'A named body, but none of its people, is the source.',
  judge: (a) => {
    const { sentence: s } = a;
    const { determiner, head, namedModifier, plural, to } = a.source;
    if (
      !plural ||
      determiner !== Determiner.none ||
      !isWord(s, head, servants) ||
      !unnamed(a, Kind.strong) ||
      !reportsWith(a)
    )
      return undefined;
    const ofBody = isWord(s, to, AT) && isPart(s, to, Part.preposition);
    return namedModifier || ofBody || isWord(s, head - 1, bodyModifiers) ? 'sure' : undefined;
  },
  hits: [
    '{source:Pentagon officials} {cue:said} the ship had left.',
    '{source:Economists} at Orrin Bank {cue:expect} a rise.',
    'The ship had left, {cue:said} {source:Kremlin aides}.',
  ],
  misses: [
    { text: 'Pentagon officials such as Maria Venn said the ship had left.', because: 'an example is named' },
    { text: 'Pentagon officials toured the ship.', because: 'touring is an act, not a claim' },
    { text: 'He met Pentagon officials.', because: 'nobody reports anything' },
  ],
};
