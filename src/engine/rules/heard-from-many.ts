import { unnamed } from '../grammar/conditions.ts';
import { reportsWith } from '../grammar/fit.ts';
import type { AttributionRule } from './rule.ts';

export const heardFromMany: AttributionRule = {
  id: 'heard-from-many',
  category: 'vague',
  construction: 'group',
  pattern: 'hear from + counted or plural people without a name',
  summary: 'What is passed on was heard from people who are not named.',
  reads: 'attribution',
  judge: (a) => {
    if (
      a.frame !== 'hearing' ||
      !a.source.plural ||
      a.source.namedModifier ||
      !unnamed(a, 'strong', 'weak', 'quantity', 'collective') ||
      !reportsWith(a)
    )
      return undefined;
    return a.source.determiner === 'quantity' || a.source.partitive === 'several' || a.source.kind === 'quantity'
      ? 'likely'
      : 'possible';
  },
  hits: [
    'I have {cue:heard from} {source:many parents} that the bus is late.',
    'She had {cue:heard from} {source:some officials} that he lied.',
    'We {cue:hear from} {source:a number of experts} that it is safe.',
  ],
  misses: [
    { text: 'She heard from Maria Venn that he lied.', because: 'she is named' },
    { text: 'She heard the bell.', because: 'a bell says nothing' },
    { text: 'She has not heard from her brother.', because: 'one person who can be told' },
  ],
};
