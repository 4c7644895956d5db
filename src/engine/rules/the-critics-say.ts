import { isRestricted, unnamed } from '../grammar/conditions.ts';
import { reportsWith } from '../grammar/fit.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import * as Kind from '../grammar/head-kind.ts';
import { wordAt } from '../grammar/look.ts';
import type { AttributionRule } from './rule.ts';

export const theCriticsSay: AttributionRule = {
  id: 'the-critics-say',
  category: 'vague',
  construction: 'group',
  pattern: 'the/these/those + plural role + restrictive modifier + cue',
  summary: 'A group marked off by what it does, with no member named.',
  judge: (a) => {
    const { determiner, plural } = a.source;
    if (
      !plural ||
      (determiner & (Determiner.the | Determiner.demonstrative)) === 0 ||
      !unnamed(a, Kind.strong | Kind.weak) ||
      !reportsWith(a)
    )
      return undefined;
    if (wordAt(a.sentence, a.source.to) === ',' || !isRestricted(a)) return 'possible';
    return a.source.kind === Kind.strong ? 'likely' : 'possible';
  },
  hits: [
    '{source:The experts} who studied the dam {cue:say} it will hold.',
    '{source:These officials} who left {cue:called} him brave.',
    '{source:The advisers} who remain {cue:believe} he will run.',
  ],
  misses: [
    { text: 'The experts left.', because: 'leaving is an act, not a claim' },
    { text: 'The experts, Maria Venn and Carl Otte, say it will hold.', because: 'the experts are named' },
    { text: 'He told the experts that it will hold.', because: 'the experts are hearers' },
  ],
};
