import { headWord, unnamed } from '../grammar/conditions.ts';
import { reportsWith } from '../grammar/fit.ts';
import { bodies, namelessByNature } from '../lexicon/people-classes.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import * as Kind from '../grammar/head-kind.ts';
import { isWord } from '../grammar/look.ts';
import type { AttributionRule } from './rule.ts';

export const theSourceAdded: AttributionRule = {
  id: 'the-source-added',
  category: 'anonymous',
  construction: 'earlier',
  pattern: 'the/this/that + person already quoted without a name + cue',
  summary: 'The phrase points back to a source that the article never named.',
  judge: (a) => {
    const { determiner, partitive } = a.source;
    if (
      partitive === 'several' ||
      (determiner & (Determiner.the | Determiner.demonstrative)) === 0 ||
      a.relative ||
      isWord(a.sentence, a.source.head, bodies)
    )
      return undefined;
    if (a.extent[1] > a.source.to + 3 && !a.anonymity) return undefined;
    return unnamed(a, Kind.strong | Kind.weak | Kind.open | Kind.kin | Kind.other) && reportsWith(a)
      ? 'sure'
      : undefined;
  },
  needs: (a) =>
    isWord(a.sentence, a.source.head, namelessByNature) ? [] : [{ kind: 'unnamed-before', head: headWord(a) }],
  hits: [
    'A source said the deal was close. “It may fail,” {source:the source} {cue:added}.',
    'An official praised the plan. {source:The official} {cue:said} it would work.',
    'The deal was off, {source:the insider} {cue:said}.',
    'A young woman stood up. {source:The woman} {cue:said} the bridge was unsafe.',
    'One senior figure, who asked not to be named, agreed. “It is late,” {source:the figure} {cue:said}.',
    'One aide called it a farce. {source:The aide} {cue:warned} that others would leave.',
  ],
  misses: [
    { text: 'Senator Maria Venn left early. The senator said she was ill.', because: 'the senator was named' },
    {
      text: 'The official said it would work.',
      because: 'no unnamed official was quoted before, so the page may name this one',
    },
    { text: 'Carl Otte is a lawyer. The lawyer said it would work.', because: 'the lawyer was told by name' },
    { text: 'The company said it would pay.', because: 'a body is known by its name' },
    { text: 'An official sang. The official then danced.', because: 'nobody reports anything' },
  ],
};
