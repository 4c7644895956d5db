import {
  beliefs,
  comingOut,
  doings,
  fates,
  findings,
  hearers,
  news,
  resolutions,
  tidings,
} from '../lexicon/passive-frames.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { words } from '../lexicon/index.ts';
import { thatAfter } from '../grammar/adverbial.ts';
import { isMark, isPart, isStateAt, isWord, shapeAt, wordAt } from '../grammar/look.ts';
import { opensClause } from '../grammar/object.ts';
import { type AgentlessPassive, agentlessPassive, isDefinition, isPresent, isReduced } from '../grammar/passive.ts';
import { verbGroupAt } from '../grammar/verb-group.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import { likely, type Match, sure, type WordRule } from './rule.ts';

const IMPERSONAL = words('it what');
const ASSUMED = words('assumed');
/** What a word is understood to do. */
const MEANING = words('mean refer imply');
const BEFORE_NOW = words('previously earlier widely first');

const NO_VERB = Part.the | Part.indefinite | Part.pronoun | Part.possessive;

/** How many words of time and place stand between "it was revealed" and "that". */
const ASIDE = 5;

export const isSaidTo: WordRule = {
  id: 'is-said-to',
  category: 'passive',
  construction: 'passive',
  pattern: 'be + said/believed/thought + to-infinitive; it is said that',
  summary: 'A claim or belief is handed on and nobody is said to hold it.',
  anchor: Sense.passiveTo,
  anchorWords: [comingOut],
  match: (s, i) => {
    const impersonal = comesOut(s, i) ?? couldBeArgued(s, i);
    if (impersonal) return impersonal;
    const passive = agentlessPassive(s, i);
    if (!passive || passive.negated || isWord(s, i, hearers) || isDefinition(s, passive)) return undefined;
    const word = wordAt(s, i);
    // "the file is assumed to be sorted": it has to be.
    if (isWord(s, i, ASSUMED) && !passive.widely && isPresent(s, passive) && wordAt(s, i + 1) === 'to')
      return undefined;
    if (isWord(s, i, findings)) return passive.full ? found(s, passive) : undefined;
    const cue = [passive.from, i + 1] as const;
    const next = wordAt(s, thatAfter(s, i + 1));
    // "it was claimed as a prize"
    if (word === 'claimed' && !/^(?:to|that)$/.test(next) && !isMark(s, i + 1) && !opensClause(s, i + 1))
      return undefined;
    // "is said never to have lied"
    const to = isPart(s, i + 1, Part.negation) ? i + 2 : i + 1;
    if (
      passive.full &&
      wordAt(s, to) === 'to' &&
      !isWord(s, i, news) &&
      !isPart(s, to + 1, NO_VERB) &&
      (!isWord(s, i, doings) ||
        isStateAt(s, i + 1) ||
        (word === 'understood' && isPresent(s, passive) && !isWord(s, i + 2, MEANING)))
    )
      return sure(passive.from, Math.min(to + 2, s.to), ...cue);
    if (isWord(s, i, resolutions) && isResolved(s, passive)) return undefined;
    if (passive.full && isImpersonal(s, passive) && (next === 'that' || isWord(s, i, beliefs) || passive.widely))
      return sure(passive.from - 1, i + 1, ...cue);
    if (
      passive.full &&
      isImpersonal(s, passive) &&
      isWord(s, i, tidings) &&
      (word === 'said' ? next === ',' : isClauseSoon(s, i) || isAside(s, passive))
    )
      return likely(passive.from - 1, i + 1, ...cue);
    if (
      passive.full &&
      passive.widely &&
      (isWord(s, i, beliefs) || /^(?:reported|predicted|acknowledged|accepted|agreed)$/.test(word))
    )
      return likely(...cue);
    if (passive.full && word === 'reported' && isWord(s, i - 1, BEFORE_NOW)) return likely(...cue);
    if (
      isWord(s, i + 1, fates) &&
      (isWord(s, i, beliefs) || word === 'reported') &&
      (passive.full || isReduced(s, passive))
    )
      return likely(passive.from, i + 2, ...cue);
    if (passive.full && word === 'estimated' && isImpersonal(s, passive) && shapeAt(s, i + 1) === Shape.number)
      return likely(passive.from - 1, i + 1, ...cue);
    if (word === 'estimated' && next === 'at' && (passive.full || isMark(s, i - 1)))
      return likely(passive.from, i + 2, ...cue);
    if (
      !passive.full &&
      isStateAt(s, i + 1) &&
      (word === 'said' || (!isWord(s, i, doings) && !isWord(s, i, news))) &&
      isReduced(s, passive)
    )
      return likely(i, i + 3, i, i + 1);
    return undefined;
  },
  hits: [
    'The king {cue:is said} to be ill.',
    'The king {cue:is said} never to have slept.',
    'It {cue:is believed} that the ship sank.',
    'The ring {cue:is thought} to have been stolen.',
    'It {cue:was revealed} in March that the ring was stolen.',
    'The valley, it {cue:is said}, was once a lake.',
    'The theft {cue:had been previously reported}.',
    'It {cue:has been suggested} that the ring was stolen.',
    'It {cue:has been shown} that bees can count.',
    'It {cue:has long been debated} whether bees can count.',
    'It {cue:emerged} on Friday that the ring was stolen.',
    'It {cue:could be argued} that the ring was never his.',
    'It {cue:is estimated} 300 sailors drowned.',
    'Nine sailors {cue:are feared} dead.',
    'The club {cue:is understood} to want him.',
    'It {cue:is claimed} the ring was stolen.',
    'It{cue:’s said} that the ring was stolen.',
    'They’re {cue:said} to be ill.',
    'A man {cue:believed} to be the thief has fled.',
    'The ring was stolen, it {cue:was reported} on Sunday.',
    'It {cue:is argued}, with some justice, that the ring was stolen.',
  ],
  misses: [
    { text: 'The king is said by his doctor Maria Venn to be ill.', because: 'the agent is named' },
    { text: 'He was expected to arrive at noon.', because: 'an expectation, not a claim' },
    { text: 'The king said he was ill.', because: 'active, and the speaker is known' },
    { text: 'It was agreed to leave at noon.', because: 'a plan that is made' },
    { text: 'The theft was reported to the police at noon.', because: 'the police are told, not the reader' },
    { text: 'The king is said to be ill (Venn 2010).', because: 'the reference names the source' },
    { text: 'It was proposed that the bridge be rebuilt.', because: 'a plan, not a claim' },
    { text: 'A number is said to be odd if two does not divide it.', because: 'a definition' },
    { text: 'He was found to be ill.', because: 'a doctor’s act as often as a claim' },
  ],
};

/** "it emerged on Friday that", "…, it has emerged". */
function comesOut(s: Sentence, i: number): Match | undefined {
  if (!isWord(s, i, comingOut)) return undefined;
  const { from, negated, voice } = verbGroupAt(s, i);
  if (negated || voice === 'passive' || wordAt(s, from - 1) !== 'it') return undefined;
  const aside = wordAt(s, from - 2) === ',' && (i + 1 >= s.to || isMark(s, i + 1));
  return aside || isClauseSoon(s, i) ? likely(from - 1, i + 1, from) : undefined;
}

const CAN = words('can could may might');

/** "it could be argued that": whoever would argue so. */
function couldBeArgued(s: Sentence, i: number): Match | undefined {
  if (wordAt(s, i) !== 'argued' || wordAt(s, i - 1) !== 'be' || !isWord(s, i - 2, CAN) || wordAt(s, i - 3) !== 'it')
    return undefined;
  return wordAt(s, i + 1) === 'that' ? likely(i - 3, i + 1, i - 2) : undefined;
}

/** "it has been shown that", "it is debated whether". */
function found(s: Sentence, passive: AgentlessPassive): Match | undefined {
  const { participle: i, from } = passive;
  if (
    !/^(?:that|whether)$/.test(wordAt(s, i + 1)) ||
    wordAt(s, i - 1) === 'being' ||
    !isImpersonal(s, passive) ||
    (isWord(s, i, resolutions) && isResolved(s, passive))
  )
    return undefined;
  return likely(from - 1, i + 1, from);
}

const DUTY = words('should shall be would must will');

/** "it was agreed that the church should": a decision of those who met. */
function isResolved(s: Sentence, { from, participle }: AgentlessPassive): boolean {
  if (wordAt(s, from) === 'was') return true;
  for (let k = participle + 1; k < s.to && k - participle < 9; k += 1) if (isWord(s, k, DUTY)) return true;
  return false;
}

/** "…, it was reported on Sunday.": told after the claim. */
function isAside(s: Sentence, { from, participle }: AgentlessPassive): boolean {
  if (wordAt(s, from - 2) !== ',') return false;
  for (let k = participle + 1; k < participle + 4; k += 1) if (k >= s.to || isMark(s, k)) return true;
  return false;
}

/** "it is said", "what is believed". */
function isImpersonal(s: Sentence, passive: AgentlessPassive): boolean {
  let k = passive.from - 1;
  // "it has since been learned"
  while (wordAt(s, k) === 'since' || isPart(s, k, Part.have)) k -= 1;
  return isWord(s, k, IMPERSONAL);
}

function isClauseSoon(s: Sentence, participle: number): boolean {
  for (let k = participle + 1; k < s.to && k - participle <= ASIDE && !isMark(s, k); k += 1)
    if (wordAt(s, k) === 'that') return true;
  return false;
}
