import { reportsWith, unnamed } from '../grammar/conditions.ts';
import { Shape } from '../text/tokens.ts';
import { shapeAt, wordAt } from '../grammar/look.ts';
import type { AttributionRule } from './rule.ts';

export const manyExpertsSay: AttributionRule = {
  id: 'many-experts-say',
  category: 'vague',
  construction: 'group',
  pattern: 'some/many/a number of + plural person + cue',
  summary: 'A quantity of people is the source; which ones is not said.',
  reads: 'attribution',
  judge: (a) => {
    const { determiner, partitive, plural, kind } = a.source;
    if (
      !plural ||
      (determiner !== 'quantity' && partitive !== 'several') ||
      !unnamed(a, 'strong', 'weak', 'open', 'collective') ||
      !reportsWith(a)
    )
      return undefined;
    const measured = /^(?:many|few|most)$/.test(wordAt(a.sentence, a.source.from));
    if (measured && /^(?:how|so|too)$/.test(wordAt(a.sentence, a.source.from - 1))) return undefined;
    if (/^(?:no|both|all)$/.test(wordAt(a.sentence, a.source.from)))
      return /^(?:nearly|virtually|almost)$/.test(wordAt(a.sentence, a.source.from - 1)) ? 'likely' : 'possible';
    // The people of a poll: "a majority of voters", "eight of 10 voters".
    if (
      /^(?:majority|majorities|percentage|half|third|quarter|share)$/.test(wordAt(a.sentence, a.source.from + 1)) ||
      /^(?:voters|respondents|adults)$/.test(wordAt(a.sentence, a.source.head)) ||
      shapeAt(a.sentence, a.source.head - 1) === Shape.number
    )
      return 'possible';
    return kind === 'strong' && !a.relative ? 'sure' : 'likely';
  },
  hits: [
    '{source:Many experts} {cue:believe} the dam will hold.',
    '{source:A growing number of parents} {cue:complain} about the bus.',
    'The dam will hold, {cue:according to} {source:some engineers}.',
  ],
  misses: [
    { text: 'Many experts, including Maria Venn, believe the dam will hold.', because: 'an example is named' },
    { text: 'She asked how many experts believe it.', because: '“how many” counts' },
    { text: 'Many residents moved away.', because: 'moving is an act, not a claim' },
  ],
};
