import { unnamed } from '../grammar/conditions.ts';
import { reportsWith } from '../grammar/fit.ts';
import * as Kind from '../grammar/head-kind.ts';
import { isWord } from '../grammar/look.ts';
import { words } from '../lexicon/index.ts';
import type { AttributionRule } from './rule.ts';

/** Groups that know things by trade: access tells nothing of who they are. */
const GROUPS = words('insiders experts analysts observers critics');

export const anonymousSpeaker: AttributionRule = {
  id: 'anonymous-speaker',
  category: 'anonymous',
  construction: 'withheld',
  pattern: 'NP with an anonymity or access phrase + cue',
  summary: 'A source that speaks on condition of anonymity, or of whom only the access is told.',
  judge: (a) => {
    if (
      !a.anonymity ||
      !unnamed(a, Kind.strong | Kind.weak | Kind.open | Kind.quantity | Kind.spokesman | Kind.collective) ||
      !reportsWith(a)
    )
      return undefined;
    return isWord(a.sentence, a.source.head, GROUPS) ? undefined : 'sure';
  },
  hits: [
    '{source:A person} familiar with the talks {cue:said} the deal was close.',
    'The board has split, {cue:according to} {source:two people briefed on the vote}.',
    '{source:Democrats} familiar with the talks {cue:say} it is close.',
    '{source:A spokesman}, who asked not to be named because he was not authorised to speak, {cue:said} it was close.',
    '{source:A senior diplomat}, speaking on condition of anonymity, {cue:suggested} that the border would open.',
  ],
  misses: [
    { text: 'Maria Venn, who is familiar with the talks, said the deal was close.', because: 'the person is named' },
    { text: 'A spokesman for the bank said it would pay.', because: 'he speaks for the bank, and nothing is withheld' },
    { text: 'She is familiar with the talks.', because: 'nobody reports anything' },
    { text: 'The people close to the river moved away.', because: 'moving is an act, not a claim' },
  ],
};
