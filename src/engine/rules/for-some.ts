import { Part, Sense } from '../lexicon/classes.ts';
import { speaksOfAnonymity } from '../grammar/anonymity.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase-ahead.ts';
import { isPart, opensSentence, wordAt } from '../grammar/look.ts';
import type { WordRule } from './rule.ts';

export const forSome: WordRule = {
  id: 'for-some',
  category: 'vague',
  construction: 'quantity',
  pattern: 'sentence-initial for/to + some/many/critics + comma',
  summary: 'A view is given to people who are only counted.',
  reads: 'words',
  anchor: Sense.viewer,
  match: (s, i) => {
    if (!/^(?:for|to)$/.test(wordAt(s, i)) || !opensSentence(s, i)) return undefined;
    const source = nounPhraseFrom(s, i + 1);
    if (!source || source.from !== i + 1 || !source.plural || source.namedModifier) return undefined;
    const group =
      source.kind === 'quantity' ||
      (source.kind === 'strong' && (source.determiner === 'none' || source.determiner === 'quantity'));
    if (!group || isPart(s, source.head, Part.number) || /^(?:all|both|others)$/.test(wordAt(s, source.head)))
      return undefined;
    const those = wordAt(s, source.head) === 'those';
    if (those && !speaksOfAnonymity(s, source.to, source.to + 4)) return undefined;
    let end = source.to;
    if (those) while (end < s.to && end - i < 12 && wordAt(s, end) !== ',') end += 1;
    return wordAt(s, end) === ','
      ? { span: [i, end], strength: 'likely', source: [source.from, end], cue: [i, i + 1] }
      : undefined;
  },
  hits: [
    '{cue:For} {source:many}, the dam is a threat.',
    '{cue:To} {source:critics}, the dam is a threat.',
    '{cue:For} {source:some experts}, the dam is a threat.',
  ],
  misses: [
    { text: 'For many years, the dam held.', because: 'years hold no view' },
    { text: 'For Maria Venn, the dam is a threat.', because: 'she is named' },
    { text: 'He worked for some, then left.', because: 'he worked for them; no view is told' },
  ],
};
