import { unnamed } from '../grammar/conditions.ts';
import { reportsWith } from '../grammar/fit.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import * as Kind from '../grammar/head-kind.ts';
import { isSense, isWord } from '../grammar/look.ts';
import { Sense } from '../lexicon/classes.ts';
import { bodies, sides } from '../lexicon/people-classes.ts';
import type { AttributionRule } from './rule.ts';

export const hisAidesSay: AttributionRule = {
  id: 'his-aides-say',
  category: 'anonymous',
  construction: 'circle',
  pattern: 'possessor + plural or singular role + cue',
  summary: 'People round somebody are the source; whose they are is told, who they are is not.',
  judge: (a) => {
    const { determiner, kind } = a.source;
    if (
      determiner !== Determiner.possessive ||
      isWord(a.sentence, a.source.head, sides) ||
      !unnamed(a, Kind.strong | Kind.weak | Kind.open) ||
      !reportsWith(a)
    )
      return undefined;
    if (
      !a.source.plural ||
      (kind === Kind.weak &&
        (isWord(a.sentence, a.source.head, bodies) ||
          isSense(a.sentence, a.source.head, Sense.kin) ||
          ((a.verb & Sense.say) === 0 && a.source.partitive === 'none')))
    )
      return 'possible';
    return kind === Kind.strong ? 'sure' : 'likely';
  },
  hits: [
    '{source:His aides} {cue:say} he will run again.',
    '{source:Her advisers} {cue:believe} the vote is lost.',
    '{source:Some of her own MPs} {cue:believe} it is lost.',
    'The vote is lost, {cue:according to} {source:her advisers}.',
  ],
  misses: [
    { text: 'His aides carried the boxes.', because: 'carrying is an act, not a claim' },
    { text: 'His adviser, Maria Venn, said he would run.', because: 'the adviser is named' },
    { text: 'He told his aides that he would run.', because: 'the aides are hearers' },
  ],
};
