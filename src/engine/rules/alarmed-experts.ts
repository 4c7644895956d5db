import { Part, Sense } from '../lexicon/classes.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase-ahead.ts';
import { isPart, wordAt } from '../grammar/look.ts';
import { extentAfter } from '../grammar/post-modifier.ts';
import type { WordRule } from './rule.ts';

export const alarmedExperts: WordRule = {
  id: 'alarmed-experts',
  category: 'vague',
  construction: 'group',
  pattern: 'alarm/worry/anger/puzzle + unnamed people as object',
  summary: 'A feeling is put into an unnamed group by making it the object of a verb.',
  reads: 'words',
  anchor: Sense.stir,
  match: (s, i) => {
    if (
      !isPart(s, i, Part.past | Part.singularForm | Part.base | Part.ing) ||
      isPart(
        s,
        i - 1,
        Part.be | Part.modal | Part.quantifier | Part.adjective | Part.the | Part.indefinite | Part.preposition,
      ) ||
      wordAt(s, i - 1) === 'to'
    )
      return undefined;
    const source = nounPhraseFrom(s, i + 1);
    if (
      !source ||
      source.from !== i + 1 ||
      !source.plural ||
      source.namedModifier ||
      extentAfter(s, source).apposedName
    )
      return undefined;
    if (
      source.kind !== 'strong' &&
      source.kind !== 'quantity' &&
      !(source.kind === 'weak' && source.determiner === 'quantity')
    )
      return undefined;
    if (source.determiner !== 'none' && source.determiner !== 'quantity') return undefined;
    if (/^(?:voters|investors|traders|protesters|rebels|friends)$/.test(wordAt(s, source.head))) return undefined;
    return { span: [i, source.to], strength: 'likely', source: [source.from, source.to], cue: [i, i + 1] };
  },
  hits: [
    'The delay {cue:worries} {source:environmentalists}.',
    'The verdict has {cue:angered} {source:many lawyers}.',
    'The find {cue:puzzled} {source:scientists}.',
  ],
  misses: [
    { text: 'The delay worries Maria Venn.', because: 'she is named' },
    { text: 'The delay worries the mayor.', because: 'the mayor can be told' },
    { text: 'Worried experts left.', because: 'leaving is an act, not a claim' },
  ],
};
