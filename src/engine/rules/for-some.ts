import { Part, Sense } from '../lexicon/classes.ts';
import { speaksOfAnonymity } from '../grammar/anonymity.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase-ahead.ts';
import { isUnnamedGroup } from '../grammar/conditions.ts';
import { isMark, isPart, opensSentence, wordAt } from '../grammar/look.ts';
import { sides } from '../lexicon/people-classes.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { Sentence } from '../text/sentences.ts';
import type { WordRule } from './rule.ts';

/** At the start of a sentence, after "but" or "and" too. */
function opensClause(s: Sentence, i: number): boolean {
  return opensSentence(s, i) || (isPart(s, i - 1, Part.conjunction) && opensSentence(s, i - 1));
}

function isPeople(s: Sentence, source: NounPhrase): boolean {
  const word = wordAt(s, source.head);
  // "For all of her critics, she won": despite them.
  if (wordAt(s, source.from) === 'all') return false;
  if (source.kind === 'quantity') {
    if (word === 'those') return speaksOfAnonymity(s, source.to, source.to + 4);
    return !isPart(s, source.head, Part.number) && !/^(?:all|both|others|another|one)$/.test(word);
  }
  return source.kind === 'strong'
    ? isUnnamedGroup(s, source) && !(source.namedModifier && sides.has(word))
    : source.kind === 'weak' && source.determiner === 'quantity';
}

/** Where a place or a bond that follows the people ends: "in both parties", "close to the talks". */
function placeEnd(s: Sentence, at: number): number {
  let end = at;
  if (!isPart(s, end, Part.preposition | Part.postAdjective)) return end;
  while (end < s.to && end - at < 12 && !isMark(s, end) && !isPart(s, end, Part.be | Part.have | Part.modal)) end += 1;
  return end;
}

export const forSome: WordRule = {
  id: 'for-some',
  category: 'vague',
  construction: 'quantity',
  pattern: 'sentence-initial for/to + some/many/critics + comma',
  summary: 'A view is given to people who are only counted.',
  reads: 'words',
  anchor: Sense.viewer,
  match: (s, i) => {
    if (!/^(?:for|to)$/.test(wordAt(s, i)) || !opensClause(s, i)) return undefined;
    const source = nounPhraseFrom(s, i + 1);
    if (!source || source.from !== i + 1 || !isPeople(s, source)) return undefined;
    const end = placeEnd(s, source.to);
    return wordAt(s, end) === ','
      ? { span: [i, source.to], strength: 'likely', source: [source.from, source.to], cue: [i, i + 1] }
      : undefined;
  },
  hits: [
    '{cue:For} {source:many}, the dam is a threat.',
    '{cue:To} {source:critics}, the dam is a threat.',
    '{cue:For} {source:some experts}, the dam is a threat.',
    'But {cue:to} {source:her supporters}, the dam is a duty.',
    '{cue:For} {source:traders} in both towns, the toll is a theft.',
  ],
  misses: [
    { text: 'For many years, the dam held.', because: 'years hold no view' },
    { text: 'For Maria Venn, the dam is a threat.', because: 'she is named' },
    { text: 'He worked for some, then left.', because: 'he worked for them; no view is told' },
  ],
};
