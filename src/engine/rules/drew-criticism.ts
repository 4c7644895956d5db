import { Part, Sense } from '../lexicon/classes.ts';
import { isNameLike, isPart, isSense, wordAt } from '../grammar/look.ts';
import { hasAgent } from '../grammar/passive.ts';
import type { WordRule } from './rule.ts';

export const drewCriticism: WordRule = {
  id: 'drew-criticism',
  category: 'passive',
  construction: 'draw/face/come under + criticism/scrutiny/fire; subject of scrutiny',
  summary: 'Blame or praise meets somebody and nobody is said to utter it.',
  reads: 'words',
  anchor: Sense.criticism,
  match: (s, i) => {
    if (!isPart(s, i, Part.singular | Part.plural)) return undefined;
    let from = i;
    while (
      (from > s.from &&
        i - from < 4 &&
        !isPart(s, from - 1, Part.verb | Part.preposition | Part.the | Part.possessive | Part.be) &&
        isPart(s, from - 1, Part.adjective | Part.adverb | Part.quantifier | Part.indefinite | Part.ing)) ||
      modifies(s, from - 1)
    )
      from -= 1;
    const before = from - 1;
    if (/^(?:from|by|among|of)$/.test(wordAt(s, i + 1)) && wordAt(s, i + 1) !== 'of') return undefined;
    if (hasAgent(s, i) || namedFrom(s, i)) return undefined;
    if (wordAt(s, before) === 'under' && verbStart(s, before) < before)
      return { span: [verbStart(s, before), i + 1], strength: 'sure', cue: [before, i + 1] };
    if (/^(?:subject|target|object|focus)$/.test(wordAt(s, before - 1)) && wordAt(s, before) === 'of')
      return { span: [before - 1, i + 1], strength: 'likely', cue: [before - 1, i + 1] };
    if (isSense(s, before, Sense.face) && isPart(s, before, Part.verb) && wordAt(s, before - 1) !== 'to') {
      const weak = /^(?:praise|pressure|attack|fire|heat|suspicion|claims)$/.test(wordAt(s, i));
      return { span: [before, i + 1], strength: weak ? 'possible' : 'likely', cue: [before, i + 1] };
    }
    return undefined;
  },
  hits: [
    'The plan {cue:drew criticism}.',
    'The bank came {cue:under fire} for its fees.',
    'The film {cue:has faced} ridicule online.'.replace('{cue:has faced} ridicule', 'has {cue:faced ridicule}'),
  ],
  misses: [
    { text: 'The plan drew criticism from Maria Venn.', because: 'the critic is named' },
    { text: 'Criticism is useful.', because: 'nobody meets with any' },
    { text: 'He set the house on fire.', because: 'a literal fire' },
  ],
};

function modifies(s: Parameters<typeof wordAt>[0], k: number): boolean {
  return /^(?:harsh|withering|widespread|sharp|heavy|intense|fierce|strong|much|renewed|growing|increasing|public|considerable|critical|scathing|stinging|immediate|mounting|international|some)$/.test(
    wordAt(s, k),
  );
}

function verbStart(s: Parameters<typeof wordAt>[0], under: number): number {
  return /^(?:come|came|comes|coming|is|are|was|were|been|being)$/.test(wordAt(s, under - 1)) ? under - 1 : under;
}

function namedFrom(s: Parameters<typeof wordAt>[0], i: number): boolean {
  for (let k = i + 1; k < s.to && k - i < 9; k += 1) {
    if (/^[.;,]$/.test(wordAt(s, k))) return false;
    if (wordAt(s, k) === 'from')
      return isNameLike(s, k + 1) || isNameLike(s, k + 2) || isPart(s, k + 1, Part.the | Part.possessive);
  }
  return false;
}
