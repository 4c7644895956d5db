import { Part } from '../lexicon/classes.ts';
import { speaksOfAnonymity } from '../grammar/anonymity.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase-ahead.ts';
import { isUnnamedGroup } from '../grammar/conditions.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import * as Kind from '../grammar/head-kind.ts';
import { isMark, isPart, isWord, opensSentence } from '../grammar/look.ts';
import { words } from '../lexicon/index.ts';
import { COMMA, SEMICOLON, TO, THOSE } from '../lexicon/single-words.ts';
import { sides } from '../lexicon/people-classes.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import type { Sentence } from '../text/sentences.ts';
import type { WordRule } from './rule.ts';

const FOR_TO = words('for to');
const ALL = words('all');
/** Counts that leave nobody out, or nobody in. */
const NO_CROWD = words('all both others another one someone somebody anyone anybody everyone everybody');
const HE_SHE = words('he she it they this that');

/** At the start of a sentence, after "but" or "and" too. */
function opensClause(s: Sentence, i: number): boolean {
  return (
    (isWord(s, i - 1, SEMICOLON) && isWord(s, i, TO)) ||
    opensSentence(s, i) ||
    (isPart(s, i - 1, Part.conjunction) && opensSentence(s, i - 1))
  );
}

function isPeople(s: Sentence, source: NounPhrase): boolean {
  // "For all of her critics, she won": despite them.
  if (isWord(s, source.from, ALL)) return false;
  if (source.kind === Kind.quantity) {
    if (isWord(s, source.head, THOSE)) return speaksOfAnonymity(s, source.to, source.to + 4);
    return !isPart(s, source.head, Part.number) && !isWord(s, source.head, NO_CROWD);
  }
  return source.kind === Kind.strong
    ? isUnnamedGroup(s, source) && !(source.namedModifier && isWord(s, source.head, sides))
    : source.kind === Kind.weak && source.determiner === Determiner.quantity;
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
  anchorWords: [FOR_TO],
  match: (s, i) => {
    if (!opensClause(s, i)) return undefined;
    const source = nounPhraseFrom(s, i + 1);
    if (!source || source.from !== i + 1 || !source.plural || !isPeople(s, source)) return undefined;
    const end = placeEnd(s, source.to);
    return isWord(s, end, COMMA) || (isWord(s, i, TO) && end === source.to && isWord(s, end, HE_SHE))
      ? { span: [i, source.to], strength: 'likely', source: [source.from, source.to], cue: [i, i + 1] }
      : undefined;
  },
  hits: [
    '{cue:For} {source:many}, the dam is a threat.',
    '{cue:To} {source:critics}, the dam is a threat.',
    '{cue:For} {source:some experts}, the dam is a threat.',
    'But {cue:to} {source:her supporters}, the dam is a duty.',
    '{cue:To} {source:his critics} he was a fraud.',
    '{cue:For} {source:traders} in both towns, the toll is a theft.',
    'He is rich; {cue:to} {source:his critics} he is a fraud.',
  ],
  misses: [
    { text: 'For many years, the dam held.', because: 'years hold no view' },
    { text: 'For Maria Venn, the dam is a threat.', because: 'she is named' },
    { text: 'For her critics he has no time.', because: 'he has none for them; no view is told' },
    { text: 'He worked for some, then left.', because: 'he worked for them; no view is told' },
    { text: 'He baked all day; for friends, he made tea.', because: 'he made it for them; no view is told' },
  ],
};
