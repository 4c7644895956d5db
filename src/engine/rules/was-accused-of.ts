import { doubtable, doubts, doubtsAtLarge, opinions, origins, verdicts } from '../lexicon/passive-frames.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { isMark, isNameLike, isPart, isWord, shapeAt, wordAt } from '../grammar/look.ts';
import { hasFigure } from '../grammar/object.ts';
import { type AgentlessPassive, agentlessPassive, isPresent, isReduced } from '../grammar/passive.ts';
import { words } from '../lexicon/index.ts';
import { isHolder } from '../grammar/talk.ts';
import { APOSTROPHE } from '../lexicon/single-words.ts';
import type { Sentence } from '../text/sentences.ts';
import { Shape } from '../text/tokens.ts';
import { likely, type Match, type WordRule } from './rule.ts';

/** Adverbs that spread the judgement even without "be": after "often" or "repeatedly" an active past is as likely. */
const SPREAD = /^(?:widely|universally|generally|broadly|roundly|critically|much|highly)$/;

/** Who can be accused without a claim: "those accused of". */
const THE_ACCUSED = /^(?:people|those|anyone|someone|men|man|person|defendants?|suspects?)$/;

/** "was put down to bad weather" */
const PUT = words('put');

export const wasAccusedOf: WordRule = {
  id: 'was-accused-of',
  category: 'passive',
  construction: 'passive',
  pattern: 'be + accused/blamed/criticised (of, for)',
  summary: 'Somebody is blamed or praised and nobody is said to do it.',
  anchor: Sense.passiveOf,
  anchorWords: [PUT],
  match: (s, i) => {
    const passive = agentlessPassive(s, i);
    if (!passive || passive.negated) return undefined;
    return passive.full ? full(s, passive) : reduced(s, passive);
  },
  hits: [
    'The firm {cue:was accused} of fraud.',
    'She {cue:has been criticised} for her silence.',
    'The film {cue:was widely panned}.',
    'They gave money to clubs {cue:suspected of} fraud.',
    'Venns’ {cue:widely criticised} June speech was long.',
    'He is a man who {cue:is widely disliked}.',
    'The cause {cue:is hotly debated}.',
    'A book {cue:praised for} its wit sold out.',
    'The poem {cue:is usually attributed to} Roe.',
    'The fire {cue:was attributed to} bad wiring.',
    'The fall {cue:was put down to} the weather.',
    'The authorship of the poem {cue:is disputed}.',
    'His motives {cue:have been questioned}.',
    'The theory {cue:has been largely discredited}.',
    'The loss {cue:was put at} $3 million.',
    'The group {cue:is suspected} in two raids.',
    'He {cue:was accused} of favours to a firm run by his son.',
  ],
  misses: [
    { text: 'The firm was accused of fraud by Maria Venn.', because: 'the accuser is named' },
    { text: 'Maria Venn accused the firm of fraud.', because: 'active, and the accuser is named' },
    { text: 'He was charged at noon.', because: 'a charge is an act of the law' },
    { text: 'The minister whom she criticised for years left.', because: 'she did it' },
    { text: 'The lamp is linked to the switch.', because: 'by a wire' },
    { text: 'She was credited with three goals.', because: 'goals are counted' },
    { text: 'He was questioned at noon.', because: 'questions that are asked' },
    { text: 'He was put at the head of two regiments.', because: 'a place, not a figure' },
    { text: 'The firm was accused and sued by Maria Venn.', because: 'the accuser is named' },
  ],
};

function full(s: Sentence, passive: AgentlessPassive): Match | undefined {
  const { participle: i, from, widely } = passive;
  const word = wordAt(s, i);
  const next = wordAt(s, i + 1);
  const cue = [from, i + 1] as const;
  const linked = /^(?:of|for|in|as|over|after|with|on|when)$/.test(next);
  // "condemned to death", "is linked to the network"
  if (word === 'condemned' && next === 'to') return undefined;
  if (isWord(s, i, verdicts))
    return { span: [from, linked ? i + 2 : i + 1], strength: word === 'implicated' ? 'likely' : 'sure', cue };
  // "was credited with three goals": counted, not said.
  if (word === 'credited' && (shapeAt(s, i + 2) === Shape.number || isPart(s, i + 2, Part.number))) return undefined;
  if (isWord(s, i, origins) && next === 'to' && (widely || !isSomebody(s, i + 2))) return likely(from, i + 2);
  if (isWord(s, i, PUT)) {
    if (next === 'down' && wordAt(s, i + 2) === 'to') return likely(from, i + 3);
    return next === 'at' && hasFigure(s, i) ? likely(from, i + 2) : undefined;
  }
  if (word === 'tipped' && /^(?:for|as)$/.test(next)) return likely(from, i + 2, ...cue);
  if (word === 'linked' && next === 'with' && wordAt(s, i - 1) === 'been') return likely(from, i + 2);
  if (isWord(s, i, doubts) && isDoubtable(s, passive)) return likely(...cue);
  if (word === 'linked' && next === 'to' && !isPresent(s, passive)) return likely(from, i + 2);
  if ((word === 'suspected' && /^(?:of|in)$/.test(next)) || (word === 'credited' && next === 'with'))
    return likely(from, i + 2, ...cue);
  // "was widely rejected in the north": people there have voted.
  const spread = widely && isWord(s, i, opinions) && !(isWord(s, i, doubtsAtLarge) && next === 'in');
  return spread ? likely(...cue) : undefined;
}

/** "a gift is attributed to a teacher": whose it is stands in papers. */
function isSomebody(s: Sentence, at: number): boolean {
  return isNameLike(s, at) || isHolder(s, at);
}

const COURT = /^(?:in|about|over|by)$/;

/** "the accuracy of the account has been questioned": what is doubted is a claim or a quality, and not a person in a room. */
function isDoubtable(s: Sentence, { from, participle }: AgentlessPassive): boolean {
  if (COURT.test(wordAt(s, participle + 1))) return false;
  for (let k = from - 1; k >= s.from && from - k < 8; k -= 1) {
    if (isWord(s, k, doubtable)) return true;
    if (isMark(s, k) || isPart(s, k, Part.be | Part.have | Part.modal | Part.relative | Part.subordinator))
      return false;
  }
  return false;
}

/** "accused of", "widely admired", "criticised for" without a form of "be". */
function reduced(s: Sentence, passive: AgentlessPassive): Match | undefined {
  const { participle: i, from, widely } = passive;
  const word = wordAt(s, i);
  const next = wordAt(s, i + 1);
  const before = wordAt(s, i - 1);
  const object = isPart(s, i + 1, Part.the | Part.possessive | Part.pronoun) || isNameLike(s, i + 1);
  const attributive =
    isPart(s, from - 1, Part.the | Part.indefinite | Part.possessive) || isWord(s, from - 1, APOSTROPHE);
  if (object && !attributive) return undefined;
  if (widely && SPREAD.test(before) && (isWord(s, i, verdicts) || isWord(s, i, opinions))) return likely(from, i + 1);
  const subject = isPart(s, i - 1, Part.pronoun | Part.relative);
  if (/^(?:accused|suspected)$/.test(word) && next === 'of' && !subject)
    return { span: [i, i + 2], strength: THE_ACCUSED.test(before) ? 'possible' : 'likely', cue: [i, i + 2] };
  return isWord(s, i, verdicts) && /^(?:for|over)$/.test(next) && !subject && before !== '-' && isReduced(s, passive)
    ? likely(i, i + 2)
    : undefined;
}
