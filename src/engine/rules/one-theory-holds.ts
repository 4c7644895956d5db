import { Part } from '../lexicon/classes.ts';
import { lore, theories, upholding } from '../lexicon/tale-frames.ts';
import { words } from '../lexicon/index.ts';
import { existentialBefore } from '../grammar/existential.ts';
import * as Determiner from '../grammar/determiner-kind.ts';
import { isPart, isWord, shapeAt, wordAt } from '../grammar/look.ts';
import { nounPhraseEndingAt } from '../grammar/noun-phrase.ts';
import { Shape } from '../text/tokens.ts';
import { likely, type WordRule } from './rule.ts';

const CLAUSE = words('that of how');
const VERSION = words('version versions');
const CLAUSE_START = Part.the | Part.indefinite | Part.possessive | Part.pronoun | Part.demonstrative;

export const oneTheoryHolds: WordRule = {
  id: 'one-theory-holds',
  category: 'talk',
  construction: 'belief',
  pattern:
    'one/another theory + holds/suggests; tradition/legend + says; according to legend/one theory; there is a legend that',
  summary: 'A theory or tale speaks, and nobody is said to hold or tell it.',
  anchorWords: [theories, lore],
  match: (s, i) => {
    const phrase = nounPhraseEndingAt(s, i);
    if (!phrase || phrase.owner !== 'none' || phrase.namedModifier) return undefined;
    const { from, determiner } = phrase;
    // Which theory it is nobody can say; a legend can have "the".
    const open = (determiner & (Determiner.a | Determiner.one | Determiner.quantity)) !== 0;
    if (!open && !(isWord(s, i, lore) && (determiner === Determiner.none || determiner === Determiner.the)))
      return undefined;
    // "according to an older version of the page"
    const text = isWord(s, i, VERSION);
    if (!text && wordAt(s, from - 1) === 'to' && wordAt(s, from - 2) === 'according')
      return likely(from - 2, i + 1, from - 2, from);
    const there = open && !text && wordAt(s, i + 1) === 'that' ? existentialBefore(s, from) : undefined;
    if (there !== undefined) return likely(there, i + 1);
    const next = i + 2;
    const clause = isWord(s, next, CLAUSE) || isPart(s, next, CLAUSE_START) || shapeAt(s, next) === Shape.capital;
    return clause && isWord(s, i + 1, upholding) ? likely(from, next) : undefined;
  },
  hits: [
    '{cue:One theory holds} that the stones were moved by ice.',
    '{cue:Tradition says} that a saint lived here.',
    '{cue:Local folklore says} the pool is bottomless.',
    '{cue:According to} one theory, the stones were moved by ice.',
    '{cue:According to} local folklore, the stones dance.',
    '{cue:There is a legend} that the house is cursed.',
  ],
  misses: [
    { text: 'The theory holds that time is not the same for all.', because: 'the theory has been told of before' },
    { text: 'Venn’s theory suggests that the stones were moved by ice.', because: 'the theory is hers' },
    { text: 'According to Venn’s theory, the stones were moved by ice.', because: 'the theory is hers' },
    { text: 'There is a version that runs on sand.', because: 'a thing, and no tale' },
    { text: 'There is a theory of numbers.', because: 'a field, and no claim' },
    { text: 'The film tells a legend.', because: 'the film tells it' },
  ],
};
