import { Part, Sense } from '../lexicon/classes.ts';
import { isPart, phraseAt, wordAt } from '../grammar/look.ts';
import { agentlessPassive, isReduced } from '../grammar/passive.ts';
import type { WordRule } from './rule.ts';

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
    if (!passive || passive.negated) return undefined;
    const word = wordAt(s, i);
    const next = wordAt(s, i + 1);
    const it = wordAt(s, passive.from - 1) === 'it' || wordAt(s, passive.from - 1) === 'what';
    if (
      passive.full &&
      next === 'to' &&
      !isPart(s, i + 2, Part.the | Part.indefinite | Part.pronoun | Part.possessive)
    ) {
      if (
        /^(?:understood|known|claimed|noted|mentioned|agreed|predicted)$/.test(word) &&
        !phraseAt(s, i + 1, ['to', 'be']) &&
        !phraseAt(s, i + 1, ['to', 'have'])
      )
        return undefined;
      return { span: [passive.from, Math.min(i + 3, s.to)], strength: 'sure', cue: [passive.from, i + 1] };
    }
    if (
      passive.full &&
      it &&
      (next === 'that' ||
        (next === ',' && word === 'said') ||
        passive.widely ||
        /^(?:believed|thought|feared|understood|rumoured|rumored)$/.test(word))
    )
      return { span: [passive.from - 1, i + 1], strength: 'sure', cue: [passive.from, i + 1] };
    if (
      passive.full &&
      passive.widely &&
      /^(?:believed|thought|assumed|rumored|rumoured|reported|suspected|expected|predicted|feared|acknowledged|understood)$/.test(
        word,
      )
    )
      return { span: [passive.from, i + 1], strength: 'likely', cue: [passive.from, i + 1] };
    const infinitive = phraseAt(s, i + 1, ['to', 'be']) || phraseAt(s, i + 1, ['to', 'have']);
    if (passive.full && word === 'reported' && /^(?:killed|dead|missing|injured|wounded|hurt|safe)$/.test(next))
      return { span: [passive.from, i + 1], strength: 'likely', cue: [passive.from, i + 1] };
    if (passive.full && word === 'estimated' && next === 'at')
      return { span: [passive.from, i + 2], strength: 'likely', cue: [passive.from, i + 1] };
    if (
      !passive.full &&
      infinitive &&
      isReduced(s, passive) &&
      /^(?:said|believed|thought|understood|estimated|feared|reported|suspected|presumed|rumored|rumoured|reckoned)$/.test(
        word,
      )
    )
      return { span: [i, i + 3], strength: 'likely', cue: [i, i + 1] };
    return undefined;
  },
  hits: [
    'The king {cue:is said} to be ill.',
    'It {cue:is believed} that the ship sank.',
    'The ring {cue:is thought} to have been stolen.',
  ],
  misses: [
    { text: 'The king is said by his doctor Maria Venn to be ill.', because: 'the agent is named' },
    { text: 'He was expected to arrive at noon.', because: 'an expectation, not a claim' },
    { text: 'The king said he was ill.', because: 'active, and the speaker is known' },
  ],
};
