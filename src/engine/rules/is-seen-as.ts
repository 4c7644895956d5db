import { words } from '../lexicon/index.ts';
import {
  bareComplement,
  countings,
  describing,
  labels,
  likenesses,
  looks,
  naming,
  phrasal,
  records,
  seldomReduced,
} from '../lexicon/passive-frames.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { TIMES } from '../grammar/adverbial.ts';
import { isMark, isPart, isStateAt, isWord, phraseAt, shapeAt, wordAt } from '../grammar/look.ts';
import { hasApposedSubject } from '../grammar/subject.ts';
import { type AgentlessPassive, agentlessPassive, isDefinition, isPresent, isReduced } from '../grammar/passive.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import { likely, type Match, sure, type WordRule } from './rule.ts';

const CALLED = words('called');
const WRITTEN = words('written counted called');
const READ_AS = words('interpreted');
const PARTICLES = words('out up off down');
const PHRASAL_PARTICLES = words('of on upon');
const OFTEN = words('often widely frequently variously repeatedly increasingly');
const AMONG = words('among amongst');
const LINKS = words('to with');
const AT_A_TIME = words('now once still');

/** What follows "considered" where it is an act: "widely considered in", "once considered running". */
const NO_COMPLEMENT = Part.preposition | Part.pronoun | Part.possessive | Part.ing;

const NO_LABEL = Part.preposition | Part.adverb | Part.pronoun | Part.conjunction;

export const isSeenAs: WordRule = {
  id: 'is-seen-as',
  category: 'passive',
  construction: 'passive',
  pattern: 'be + seen/described/regarded/considered (+ as)',
  summary: 'A judgement is reported and nobody is said to have made it.',
  anchor: Sense.passiveAs,
  match: (s, i) => {
    const passive = agentlessPassive(s, i);
    if (!passive || (passive.negated && !passive.full) || isDefinition(s, passive)) return undefined;
    return withAs(s, passive) ?? (passive.full ? withoutAs(s, passive) : reducedWithoutAs(s, passive));
  },
  hits: [
    'The move {cue:is seen as} a retreat.',
    'She {cue:has been described as} shy.',
    'He {cue:is considered} a safe choice.',
    'The plan {cue:has been singled out as} a danger.',
    'His words, {cue:denounced as} cruel, were printed.',
    "He is a man who{cue:'s viewed as} honest.",
    'It was a word {cue:widely considered} rude.',
    'His judgement {cue:has been called into question}.',
    'She {cue:was written off as} a dreamer.',
    'He {cue:was thought of as} a dreamer.',
    'She {cue:is considered} to be a safe choice.',
    'He {cue:is often called} the father of the bridge.',
    'The plan {cue:has been branded} a waste.',
    'Her voice {cue:has been compared to} a bell.',
    'She {cue:is counted among} the best.',
    '{cue:Considered} a safe choice, he won.',
    'She {cue:was hailed only last year as} a saint.',
    'The plan {cue:has been called} ridiculous.',
    'He {cue:is thought} unlikely to go.',
  ],
  misses: [
    { text: 'Any value beyond it is considered an error.', because: 'a definition' },
    { text: 'The move is seen by Maria Venn as a retreat.', because: 'the agent is named' },
    { text: 'He was seen as she left.', because: '“as” tells when' },
    { text: 'The steps are described as follows.', because: 'the author describes them' },
    { text: 'The club was recognised as a charity.', because: 'an office enters it in a list' },
    { text: 'He was considered at noon.', because: 'considered means examined here' },
    { text: 'He saw it as a retreat.', because: 'active, and the subject is known' },
    { text: 'He left without being seen as a coward.', because: 'nobody has seen him so' },
    { text: 'She told him what she’s described as a secret.', because: '“has described”, and she did it' },
    { text: 'The letters were deemed secret.', because: 'an office puts a stamp on them' },
    { text: 'The offer was considered carefully.', because: 'it was examined' },
    { text: 'The bird is commonly called the robin.', because: 'a name' },
    { text: 'A file is considered empty if it holds no text.', because: 'a definition' },
    { text: 'Sales were compared with last year.', because: 'figures are laid side by side' },
    { text: 'The eclipse was viewed in silence as crowds gathered.', because: 'a clause follows' },
    { text: 'The town has been called Bountiful since 1855.', because: 'a name' },
    { text: 'Her coach, Maria Venn, considered the offence clear.', because: 'she considers it' },
  ],
};

/** "seen as", "singled out as". */
function withAs(s: Sentence, passive: AgentlessPassive): Match | undefined {
  const { participle: i, from, full, widely } = passive;
  const particle = isWord(s, i + 1, isWord(s, i, phrasal) ? PHRASAL_PARTICLES : PARTICLES) ? 1 : 0;
  const as = isWord(s, i, describing) ? asSoon(s, i + 1) : i + 1 + particle;
  // "seen as she left", "described as follows"
  if (wordAt(s, as) !== 'as' || isPart(s, as + 1, Part.pronoun) || wordAt(s, as + 1) === 'follows') return undefined;
  const cue = [from, as + 1] as const;
  if (particle > 0) return full || isReduced(s, passive) ? likely(...cue) : undefined;
  if ((isWord(s, i, records) && !widely) || isWord(s, i, phrasal) || isWord(s, i, WRITTEN)) return undefined;
  // "the value is interpreted as a path"
  if (isWord(s, i, READ_AS) && isPresent(s, passive)) return undefined;
  if (full) return sure(...cue);
  return isReduced(s, passive) && !isWord(s, i, seldomReduced) ? likely(...cue) : undefined;
}

const JUDGING = /(?:ous|[ai]ble|ful)$/;

/** Where "as" stands, across words of time: "described at the time as", "hailed only last year as". */
function asSoon(s: Sentence, next: number): number {
  let as = next;
  while (as < next + 5 && wordAt(s, as) !== 'as' && (isPart(s, as, OF_TIME) || isWord(s, as, TIMES))) as += 1;
  return as === next || isPart(s, as + 1, OPENS_LABEL) ? as : next;
}

const OF_TIME = Part.preposition | Part.adverb | Part.the | Part.possessive | Part.day;
const OPENS_LABEL = Part.the | Part.indefinite | Part.possessive | Part.adjective;

/** "is considered safe", "has been called a fraud", "is viewed favourably". */
function withoutAs(s: Sentence, { participle: i, from, widely }: AgentlessPassive): Match | undefined {
  const word = wordAt(s, i);
  const next = wordAt(s, i + 1);
  const match: Match = likely(from, i + 1);
  const quoted = /^["']$/.test(next);
  if (isWord(s, i, bareComplement)) {
    const state = isStateAt(s, i + 1);
    let complement = i + 1;
    // "was considered carefully"
    if (isPart(s, complement, Part.guessed)) complement += 1;
    const none =
      complement >= s.to ||
      (isMark(s, complement) && !quoted) ||
      isPart(s, complement, Part.preposition | Part.subordinator);
    return !state && none ? undefined : match;
  }
  if (isWord(s, i, CALLED) && phraseAt(s, i + 1, ['into', 'question'])) return likely(from, i + 3);
  const been = wordAt(s, i - 1) === 'been' || wordAt(s, from) === 'been';
  if (isWord(s, i, countings)) return isWord(s, i + 1, AMONG) ? likely(from, i + 2) : undefined;
  const article = isPart(s, i + 1, Part.the | Part.indefinite);
  if (isWord(s, i, labels) && !quoted)
    return article || (been && !isMark(s, i + 1) && !isPart(s, i + 1, NO_LABEL)) ? match : undefined;
  // "is often called the father of physics", but "is commonly called the robin".
  if (isWord(s, i, naming) || isWord(s, i, labels))
    return (been || isWord(s, i - 1, OFTEN)) &&
      (article || next === '"' || (been && shapeAt(s, i + 1) === Shape.lower && JUDGING.test(next)))
      ? match
      : undefined;
  if (isWord(s, i, likenesses)) {
    const link = wordAt(s, i + 1) === 'both' ? i + 2 : i + 1;
    return isWord(s, link, LINKS) && (been || widely) && shapeAt(s, link + 1) !== Shape.number
      ? likely(from, link + 1)
      : undefined;
  }
  if (isWord(s, i, looks)) return isMark(s, i + 1) || next === 'in' ? undefined : match;
  if (word === 'seen' || word === 'thought')
    return /^(?:un)?likely$/.test(next) || (word === 'seen' && next === 'to') ? match : undefined;
  return word === 'deemed' && widely ? match : undefined;
}

/** "considered the best of them" after a comma or a thing; "widely considered rude", "now considered a duty". */
function reducedWithoutAs(s: Sentence, passive: AgentlessPassive): Match | undefined {
  const { participle: i, from, widely } = passive;
  if (!isWord(s, i, bareComplement) || !isReduced(s, passive) || hasApposedSubject(s, from)) return undefined;
  const spread = widely || isWord(s, i - 1, AT_A_TIME);
  const article = isPart(s, i + 1, Part.the | Part.indefinite);
  if (
    spread
      ? !article && (isMark(s, i + 1) || isPart(s, i + 1, NO_COMPLEMENT))
      : !article || isPart(s, i - 1, Part.plural)
  )
    return undefined;
  const strength = spread || wordAt(s, from - 1) === ',' || from === s.from ? 'likely' : 'possible';
  return { span: [from, i + 1], strength, cue: [from, i + 1] };
}
