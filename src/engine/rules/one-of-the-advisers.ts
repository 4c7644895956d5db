import { unnamed } from '../grammar/conditions.ts';
import { reportsWith } from '../grammar/fit.ts';
import * as Kind from '../grammar/head-kind.ts';
import type { AttributionRule } from './rule.ts';

export const oneOfTheAdvisers: AttributionRule = {
  id: 'one-of-the-advisers',
  category: 'anonymous',
  construction: 'person',
  pattern: 'one of + plural person + cue',
  summary: 'One of a group is the source, and the text does not say which one.',
  judge: (a) =>
    a.source.partitive === 'one' && unnamed(a, Kind.strong | Kind.weak | Kind.open | Kind.quantity) && reportsWith(a)
      ? 'sure'
      : undefined,
  hits: [
    '{source:One of the advisers} {cue:said} the vote was lost.',
    'The vote was lost, {cue:according to} {source:one of his aides}.',
    '{source:One of his biographers} {cue:describes} him as shy.',
    '“It is over,” {cue:said} {source:one of the lawyers}.',
    '“It is over,” {source:one of the two} {cue:said}.',
  ],
  misses: [
    { text: 'One of the advisers, Maria Venn, said the vote was lost.', because: 'the adviser is named' },
    { text: 'One of the advisers resigned.', because: 'resigning is an act, not a claim' },
    { text: 'Maria Venn, one of the advisers, said the vote was lost.', because: 'the phrase explains a name' },
  ],
};
