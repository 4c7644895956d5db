import { headWord, reportsWith, unnamed } from '../grammar/conditions.ts';
import { isPart, wordAt } from '../grammar/look.ts';
import { Part } from '../lexicon/classes.ts';
import type { AttributionRule } from './rule.ts';

const OF_A_BODY =
  /^(?:official|aide|adviser|advisor|executive|diplomat|lawyer|attorney|source|staffer|investigator|strategist|economist|researcher|scientist|analyst|engineer|operative|insider|colleague|friend|associate|negotiator|employee)s$/;

export const pentagonOfficialsSay: AttributionRule = {
  id: 'pentagon-officials-say',
  category: 'anonymous',
  construction: 'circle',
  pattern: 'institution or camp + plural role + cue; plural role + of/at/in/to + institution',
  summary: 'A named body, but none of its people, is the source.',
  reads: 'attribution',
  judge: (a) => {
    const { determiner, namedModifier, plural } = a.source;
    if (!plural || determiner !== 'none' || !OF_A_BODY.test(headWord(a)) || !unnamed(a, 'strong') || !reportsWith(a))
      return undefined;
    const next = a.source.to;
    const ofBody = /^(?:at|to|from|for)$/.test(wordAt(a.sentence, next)) && isPart(a.sentence, next, Part.preposition);
    const body =
      /^(?:campaign|administration|government|police|army|party|company|bank|department|ministry|state-department|embassy)$/.test(
        wordAt(a.sentence, a.source.head - 1),
      );
    return namedModifier || ofBody || body ? 'sure' : undefined;
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
