import { unnamed } from '../grammar/conditions.ts';
import { reportsWith } from '../grammar/fit.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import * as Kind from '../grammar/head-kind.ts';
import type { AttributionRule } from './rule.ts';

export const inTheEyesOfCritics: AttributionRule = {
  id: 'in-the-eyes-of-critics',
  category: 'vague',
  construction: 'group',
  pattern: 'in the view/eyes/opinion of + unnamed people',
  summary: 'A view is given to people who are not named.',
  judge: (a) => {
    if (
      a.frame !== 'view' ||
      !a.source.plural ||
      a.source.namedModifier ||
      !unnamed(a, Kind.strong | Kind.weak | Kind.quantity | Kind.open) ||
      !reportsWith(a)
    )
      return undefined;
    return (a.source.determiner & (Determiner.the | Determiner.possessive)) !== 0 ? 'possible' : 'likely';
  },
  hits: [
    '{cue:In the view of} {source:many experts}, the dam is safe.',
    'The dam is a threat {cue:in the eyes of} {source:critics}.',
    '{cue:In the opinion of} {source:some lawyers}, it is too late.',
  ],
  misses: [
    { text: 'In the view of Maria Venn, the dam is safe.', because: 'she is named' },
    { text: 'He stood in the view of the camera.', because: 'a literal view' },
    { text: 'He looked in the eyes of the dog.', because: 'literal eyes' },
  ],
};
