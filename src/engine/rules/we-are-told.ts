import { hearers } from '../lexicon/passive-frames.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { thatAfter } from '../grammar/adverbial.ts';
import { isMark, isPart, isWord, wordAt } from '../grammar/look.ts';
import { opensClause } from '../grammar/object.ts';
import { agentlessPassive } from '../grammar/passive.ts';
import { likely, type WordRule } from './rule.ts';

const HEARERS = words("we i they you we're i'm");

export const weAreTold: WordRule = {
  id: 'we-are-told',
  category: 'passive',
  construction: 'passive',
  pattern: 'be + told/assured/warned/informed + that, or as an inserted clause',
  summary: 'Somebody is told a thing and nobody is said to tell it.',
  anchor: Sense.passiveTo,
  match: (s, i) => {
    const passive = agentlessPassive(s, i);
    if (!passive?.full || passive.negated || !isWord(s, i, hearers)) return undefined;
    const cue = [passive.from, i + 1] as const;
    if (wordAt(s, thatAfter(s, i + 1)) === 'that') return likely(...cue);
    // "what they are told", "they were told nothing"
    if (wordAt(s, passive.from - 2) === 'what' || wordAt(s, i + 1) === 'nothing') return undefined;
    // "we are told, …", "we are told the bank is safe".
    const told = wordAt(s, i) === 'told' && isWord(s, passive.from - 1, HEARERS);
    const clause =
      /^[,.:]$/.test(wordAt(s, i + 1)) ||
      isPart(s, i + 1, Part.pronoun) ||
      isMark(s, i + 1) ||
      (wordAt(s, i + 1) !== 'to' && opensClause(s, i + 1));
    return told && clause ? likely(passive.from - 1, i + 1, ...cue) : undefined;
  },
  hits: [
    'We {cue:are told} that the bank is safe.',
    'The minister {cue:was assured} that the bank was safe.',
    'The bank, we {cue:are told}, is safe.',
    'We’re {cue:told} the bank is safe.',
    'They {cue:were told} in May that the bank was safe.',
  ],
  misses: [
    { text: 'We were told by Maria Venn that the bank is safe.', because: 'she tells it' },
    { text: 'We were told to wait.', because: 'an order, not a claim' },
    { text: 'The old story was told again.', because: 'nobody is told anything' },
    { text: 'They were told nothing.', because: 'nothing is claimed' },
    { text: 'They trust what they are told.', because: 'whatever it is' },
  ],
};
