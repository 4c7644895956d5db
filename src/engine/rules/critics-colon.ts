import * as Determiner from '../grammar/determiner-kind.ts';
import { isMark, isPart, isWord, shapeAt } from '../grammar/look.ts';
import { nounPhraseEndingAt } from '../grammar/noun-phrase.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { COLON, TO } from '../lexicon/single-words.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import type { WordRule } from './rule.ts';

const LISTED = words('agents sources');

export const criticsColon: WordRule = {
  id: 'critics-colon',
  category: 'vague',
  construction: 'group',
  pattern: 'sentence-initial plural people + colon + claim',
  summary: 'A headline gives its claim to people who are not named, with a colon for “say”.',
  anchor: Sense.strong,
  match: (s, i) => {
    if (!isWord(s, i + 1, COLON) || i + 4 > s.to || i - s.from > 3) return undefined;
    const source = nounPhraseEndingAt(s, i);
    // "Supported agents:", "Primary sources:"
    if (isWord(s, i, LISTED) && i > s.from) return undefined;
    const begins = source?.from === s.from && (isMark(s, i + 2) || shapeAt(s, i + 2) !== Shape.lower);
    if (
      !begins ||
      !source.plural ||
      (source.determiner !== Determiner.none && source.determiner !== Determiner.quantity)
    )
      return undefined;
    if (!isClause(s, i + 2)) return undefined;
    return { span: [source.from, i + 2], strength: 'likely', source: [source.from, source.to], cue: [i + 1, i + 2] };
  },
  hits: [
    '{source:Experts}{cue::} The dam will fail.',
    '{source:Senior officials}{cue::} Harbour to close in May.',
    '{source:Some critics}{cue::} “It is a farce.”',
  ],
  misses: [
    { text: 'Maria Venn: The dam will fail.', because: 'she is named' },
    { text: 'Primary sources: Venn’s letters.', because: 'a list' },
    { text: 'Sources: Harbour Times, Orrin Bank.', because: 'a list' },
    { text: 'The dam: experts left it.', because: 'a dam says nothing' },
    { text: 'Two things worry critics: cost and time.', because: 'what follows is a list, no claim' },
  ],
};

/** "Sources: Reuters, AP": a list makes no claim. */
function isClause(s: Sentence, from: number): boolean {
  for (let k = from; k < s.to; k += 1) {
    if (isPart(s, k, Part.be | Part.have | Part.modal) || isWord(s, k, TO)) return true;
    if (isPart(s, k, Part.verb) && shapeAt(s, k) === Shape.lower) return true;
  }
  return false;
}
