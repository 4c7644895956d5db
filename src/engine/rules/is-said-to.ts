import { beliefs, doings, hearers, news, tidings } from '../lexicon/passive-frames.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { isMark, isPart, isWord, phraseAt, wordAt } from '../grammar/look.ts';
import { type AgentlessPassive, agentlessPassive, isReduced } from '../grammar/passive.ts';
import type { Sentence } from '../text/sentences.ts';
import type { WordRule } from './rule.ts';

const IMPERSONAL = words('it what');
const BEFORE_NOW = words('previously earlier widely first');

/** How many words of time and place stand between "it was revealed" and "that". */
const ASIDE = 5;

export const isSaidTo: WordRule = {
  id: 'is-said-to',
  category: 'passive',
  construction: 'passive',
  pattern: 'be + said/believed/thought + to-infinitive; it is said that',
  summary: 'A claim or belief is handed on and nobody is said to hold it.',
  reads: 'words',
  anchor: Sense.passiveTo,
  match: (s, i) => {
    const passive = agentlessPassive(s, i);
    const word = wordAt(s, i);
    if (!passive || passive.negated || isWord(s, i, hearers)) return undefined;
    const cue = [passive.from, i + 1] as const;
    const next = wordAt(s, i + 1);
    if (
      passive.full &&
      next === 'to' &&
      !isWord(s, i, news) &&
      isInfinitive(s, i + 2) &&
      (!isWord(s, i, doings) || isState(s, i + 1))
    )
      return { span: [passive.from, Math.min(i + 3, s.to)], strength: 'sure', cue };
    if (passive.full && isImpersonal(s, passive) && (next === 'that' || isWord(s, i, beliefs) || passive.widely))
      return { span: [passive.from - 1, i + 1], strength: 'sure', cue };
    if (
      passive.full &&
      isImpersonal(s, passive) &&
      isWord(s, i, tidings) &&
      (word === 'said' ? next === ',' : isClauseSoon(s, i))
    )
      return { span: [passive.from - 1, i + 1], strength: 'likely', cue };
    if (
      passive.full &&
      passive.widely &&
      (isWord(s, i, beliefs) || /^(?:reported|predicted|acknowledged|accepted)$/.test(word))
    )
      return { span: cue, strength: 'likely', cue };
    if (passive.full && word === 'reported' && isPreviously(s, i)) return { span: cue, strength: 'likely', cue };
    if (passive.full && word === 'reported' && /^(?:killed|dead|missing|injured|wounded|hurt|safe)$/.test(next))
      return { span: cue, strength: 'likely', cue };
    if (passive.full && word === 'estimated' && next === 'at')
      return { span: [passive.from, i + 2], strength: 'likely', cue };
    if (
      !passive.full &&
      isState(s, i + 1) &&
      (word === 'said' || (!isWord(s, i, doings) && !isWord(s, i, news))) &&
      isReduced(s, passive)
    )
      return { span: [i, i + 3], strength: 'likely', cue: [i, i + 1] };
    return undefined;
  },
  hits: [
    'The king {cue:is said} to be ill.',
    'It {cue:is believed} that the ship sank.',
    'The ring {cue:is thought} to have been stolen.',
    'It {cue:was revealed} in March that the ring was stolen.',
    'The valley, it {cue:is said}, was once a lake.',
    'The theft {cue:had been previously reported}.',
  ],
  misses: [
    { text: 'The king is said by his doctor Maria Venn to be ill.', because: 'the agent is named' },
    { text: 'He was expected to arrive at noon.', because: 'an expectation, not a claim' },
    { text: 'The king said he was ill.', because: 'active, and the speaker is known' },
    { text: 'It was agreed to leave at noon.', because: 'a plan that is made' },
    { text: 'The theft was reported to the police at noon.', because: 'the police are told, not the reader' },
  ],
};

/** "it is said", "what is believed". */
function isImpersonal(s: Sentence, passive: AgentlessPassive): boolean {
  let k = passive.from - 1;
  // "it has since been learned"
  while (wordAt(s, k) === 'since' || isPart(s, k, Part.have)) k -= 1;
  return isWord(s, k, IMPERSONAL);
}

function isInfinitive(s: Sentence, at: number): boolean {
  return !isPart(s, at, Part.the | Part.indefinite | Part.pronoun | Part.possessive);
}

/** "to be", "to have". */
function isState(s: Sentence, at: number): boolean {
  return phraseAt(s, at, ['to', 'be']) || phraseAt(s, at, ['to', 'have']);
}

function isClauseSoon(s: Sentence, participle: number): boolean {
  for (let k = participle + 1; k < s.to && k - participle <= ASIDE && !isMark(s, k); k += 1)
    if (wordAt(s, k) === 'that') return true;
  return false;
}

/** "had been previously reported". */
function isPreviously(s: Sentence, participle: number): boolean {
  return isWord(s, participle - 1, BEFORE_NOW);
}
