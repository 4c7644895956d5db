import { Part, Sense } from '../lexicon/classes.ts';
import { isMark, isPart, wordAt } from '../grammar/look.ts';
import { agentlessPassive, isReduced } from '../grammar/passive.ts';
import type { WordRule } from './rule.ts';

export const isSeenAs: WordRule = {
  id: 'is-seen-as',
  category: 'passive',
  construction: 'passive',
  pattern: 'be + seen/described/regarded/considered (+ as)',
  summary: 'A judgement is reported and nobody is said to have made it.',
  reads: 'words',
  anchor: Sense.passiveAs,
  match: (s, i) => {
    const passive = agentlessPassive(s, i);
    if (!passive || (passive.negated && !passive.full)) return undefined;
    const word = wordAt(s, i);
    const as = wordAt(s, i + 1) === 'as';
    if (/^(?:considered|deemed|dubbed|hailed)$/.test(word) && passive.full) {
      const next = i + 1;
      if (isMark(s, next) && wordAt(s, next) !== '"' && wordAt(s, next) !== "'") return undefined;
      if (isPart(s, next, Part.preposition) && !as) return undefined;
      return {
        span: [passive.from, i + 1],
        strength: 'likely',
        cue: [passive.from, i + 1],
      };
    }
    if (
      /^(?:called|labeled|labelled|branded|termed)$/.test(word) &&
      wordAt(s, i - 1) === 'been' &&
      (isPart(s, i + 1, Part.the | Part.indefinite) || wordAt(s, i + 1) === '"')
    )
      return { span: [passive.from, i + 1], strength: 'likely', cue: [passive.from, i + 1] };
    // "is viewed favorably", "was perceived to be", "is seen to".
    if (
      !as &&
      passive.full &&
      /^(?:viewed|perceived|regarded|portrayed)$/.test(word) &&
      !isMark(s, i + 1) &&
      wordAt(s, i + 1) !== 'in'
    )
      return { span: [passive.from, i + 1], strength: 'likely', cue: [passive.from, i + 1] };
    if (!as && passive.full && word === 'seen' && /^(?:to|likely)$/.test(wordAt(s, i + 1)))
      return { span: [passive.from, i + 1], strength: 'likely', cue: [passive.from, i + 1] };
    // "considered the best of them", after a comma or a thing.
    if (
      word === 'considered' &&
      !passive.full &&
      isPart(s, i + 1, Part.the | Part.indefinite) &&
      isReduced(s, passive) &&
      !isPart(s, i - 1, Part.plural)
    )
      return {
        span: [passive.from, i + 1],
        strength: wordAt(s, passive.from - 1) === ',' ? 'likely' : 'possible',
        cue: [passive.from, i + 1],
      };
    if (!as) return undefined;
    if (/^(?:read|ranked|rated|acknowledged|identified|treated|held)$/.test(word) && !passive.widely) return undefined;
    if (passive.full) return { span: [passive.from, i + 2], strength: 'sure', cue: [passive.from, i + 2] };
    if (!isReduced(s, passive) || /^(?:mentioned|cast|tipped|treated|held|cited)$/.test(word)) return undefined;
    return { span: [passive.from, i + 2], strength: 'likely', cue: [passive.from, i + 2] };
  },
  hits: [
    'The move {cue:is seen as} a retreat.',
    'She {cue:has been described as} shy.',
    'He {cue:is considered} a safe choice.',
  ],
  misses: [
    { text: 'The move is seen by Maria Venn as a retreat.', because: 'the agent is named' },
    { text: 'He was considered at noon.', because: 'considered means examined here' },
    { text: 'He saw it as a retreat.', because: 'active, and the subject is known' },
  ],
};
