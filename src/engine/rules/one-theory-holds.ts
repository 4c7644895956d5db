import { Part, Sense } from '../lexicon/classes.ts';
import { lore, theories, upholding } from '../lexicon/tale-frames.ts';
import { words } from '../lexicon/index.ts';
import { isPart, isSense, isWord, shapeAt, wordAt } from '../grammar/look.ts';
import { determinerAt } from '../grammar/determiner.ts';
import { existentialBefore } from '../grammar/existential.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import type { Match, WordRule } from './rule.ts';

/** Which theory or legend it is, nobody can say: "one theory", "a popular legend", "some versions". */
const OPEN = words('one another a an some other many several most various');
/** Before a theory these make a title of it: "game theory". */
const COMMON =
  words(`popular common prevailing leading local widespread alternative competing rival recent modern early old older traditional oral
  alternate main dominant current standard accepted plausible likely different persistent long-standing similar further second third
  village family folk historical unproven controversial new fringe`);

export const oneTheoryHolds: WordRule = {
  id: 'one-theory-holds',
  category: 'talk',
  construction: 'belief',
  pattern:
    'one/another theory + holds/suggests; tradition/legend + says; according to legend/one theory; there is a legend that',
  summary: 'A theory or tale speaks, and nobody is said to hold or tell it.',
  reads: 'words',
  anchor: [theories, lore],
  match: (s, i) => {
    const theory = isWord(s, i, theories);
    const from = start(s, i);
    if (from === undefined) return undefined;
    const open = isWord(s, from, OPEN) || (isPart(s, i, Part.plural) && from === i);
    if (wordAt(s, from - 1) === 'to' && wordAt(s, from - 2) === 'according')
      return (open || !theory) && !(isPart(s, from, Part.the) && wordAt(s, i + 1) === 'of')
        ? { span: [from - 2, i + 1], strength: 'likely', cue: [from - 2, from] }
        : undefined;
    const there = wordAt(s, i + 1) === 'that' ? existentialBefore(s, from) : undefined;
    if (there !== undefined && open) return { span: [there, i + 1], strength: 'likely', cue: [there, i + 1] };
    return theory && !open && !isWord(s, i - 1, COMMON) ? undefined : told(s, from, i);
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
    { text: 'There is a theory of numbers.', because: 'a field, and no claim' },
    { text: 'The film tells a legend.', because: 'the film tells it' },
  ],
};

/** The first token of the phrase before the noun, or undefined where it has an owner or a name. */
function start(s: Sentence, i: number): number | undefined {
  let from = i;
  while (from > s.from && i - from < 4) {
    const k = from - 1;
    const determiner = determinerAt(s, k);
    if (determiner === 'possessive' || determiner === 'demonstrative') return undefined;
    if (determiner) return k;
    if (!isPart(s, k, Part.adjective) && !isWord(s, k, COMMON)) {
      // "string theory", "Venn theory"
      const noun = shapeAt(s, k) !== Shape.mark && !isPart(s, k, ~Part.nounToo);
      return noun ? undefined : from;
    }
    from = k;
  }
  return from;
}

/** "holds that", "says the pool is deep", "tells of". */
function told(s: Sentence, from: number, i: number): Match | undefined {
  let verb = i + 1;
  while (verb - i < 4 && isPart(s, verb, Part.have | Part.adverb)) verb += 1;
  if (!isWord(s, verb, upholding) || (isSense(s, i, Sense.talk) && wordAt(s, verb) === 'goes')) return undefined;
  const next = verb + 1;
  const clause =
    isWord(s, next, CLAUSE) ||
    isPart(s, next, Part.the | Part.indefinite | Part.possessive | Part.pronoun | Part.demonstrative) ||
    shapeAt(s, next) === Shape.capital;
  return clause ? { span: [from, next], strength: 'likely', cue: [from, next] } : undefined;
}

const CLAUSE = words('that of how');
