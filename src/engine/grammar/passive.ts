import {
  AS,
  BEING,
  BY,
  COLON,
  COMMA,
  DASH,
  GENITIVE,
  IT,
  SEMICOLON,
  STOP,
  THAT,
  TO,
  WHEN,
} from '../lexicon/single-words.ts';
import { words } from '../lexicon/index.ts';
import { Part, Sense } from '../lexicon/classes.ts';
import { rememberLastAt } from '../remember.ts';
import type { Sentence } from '../text/sentences.ts';
import { isCited, isYear } from './citation.ts';
import * as Kind from './head-kind.ts';
import { isMark, isNameLike, isPart, isSense, isStateAt, isWord } from './look.ts';
import { beliefs } from '../lexicon/passive-frames.ts';
import { headKind } from './head.ts';
import { isChannel } from './report.ts';
import { verbGroupAt } from './verb-group.ts';

const WHAT_WHICH_WHOM = words('what which whom');
const OPENING = words(', ( -');
const SAID = words('said');

/** A passive or reduced passive without an agent. */
export interface AgentlessPassive {
  /** First token: auxiliary, spreading adverb ("widely") or the participle. */
  readonly from: number;
  readonly participle: number;
  /** With a form of "be". */
  readonly full: boolean;
  /** "widely", "generally", "harshly" before the participle. */
  readonly widely: boolean;
  readonly negated: boolean;
}

const BE = words('be');

export const agentlessPassive = rememberLastAt(findPassive);

function findPassive(s: Sentence, i: number): AgentlessPassive | undefined {
  if (!isPart(s, i, Part.participle)) return undefined;
  const group = verbGroupAt(s, i);
  if (group.form === 'bare' || group.form === 'modal' || group.form === 'conditional' || group.form === 'do')
    return undefined;
  const full = group.voice === 'passive' || isShortBe(s, group.from, i);
  if (!full && group.form !== 'ed') return undefined;
  // A bare "be" has its modal or "to" further off: "can, in their eyes, be seen as".
  if (isGerund(s, group.from) || isWord(s, group.from, BE)) return undefined;
  let widely = false;
  for (let k = i - 1; k >= s.from && k >= i - 3 && isPart(s, k, Part.adverb); k -= 1)
    widely ||= isSense(s, k, Sense.widely);
  if (hasAgent(s, i) || isCited(s, i)) return undefined;
  // "'s described" is mostly "has described".
  if (group.voice === 'passive' && isWord(s, group.from, GENITIVE) && !isPart(s, group.from + 1, Part.be))
    return undefined;
  return { from: group.from, participle: i, full, widely, negated: group.negated };
}

/** "who's viewed as", "he's believed to", "it's said that": before "as" the short form is mostly "is", unless "what" is described: "what she's described as". */
function isShortBe(s: Sentence, from: number, participle: number): boolean {
  if (!isWord(s, from, GENITIVE) || isWord(s, from - 2, WHAT_WHICH_WHOM)) return false;
  if (isWord(s, from - 1, IT) && (isWord(s, participle, beliefs) || isWord(s, participle + 1, THAT))) return true;
  return (
    isWord(s, participle + 1, AS) ||
    isStateAt(s, participle + 1) ||
    (isWord(s, participle + 1, TO) && isWord(s, participle, beliefs))
  );
}

/** "without being seen", "to risk being seen": what has not happened. */
function isGerund(s: Sentence, from: number): boolean {
  return isWord(s, from, BEING) && isPart(s, from - 1, Part.preposition | Part.verb | Part.conjunction);
}

/**
 * Whether a participle without "be" is a passive: "a move seen as a retreat". Its look-alike is the active past of a clause
 * whose object has been moved to the front ("what the mayor described as"), so no person may stand before it.
 */
export function isReduced(s: Sentence, passive: AgentlessPassive): boolean {
  const k = passive.from - 1;
  if (passive.widely || isWord(s, k, OPENING) || k < s.from) return true;
  // "widely known and seen as"
  if (isPart(s, k, Part.conjunction) && isPart(s, k - 1, Part.participle | Part.ing | Part.adjective)) return true;
  const before = headKind(s, k);
  if (before === Kind.other || before === Kind.document) return true;
  if (before === 0 || before === Kind.personal || before === Kind.name) return false;
  // "a man believed to be the driver"
  const state = before !== Kind.title && isStateAt(s, passive.participle + 1) && !isMoved(s, k);
  return state || !isPart(s, passive.participle, Part.past);
}

/** What stands before a clause whose object has been moved to the front. */
export const MOVED = words('what which whom who that than');

/** "what the mayor believed to be", "the man whom they thought to be" */
function isMoved(s: Sentence, k: number): boolean {
  for (let j = k; j >= s.from && k - j < 5; j -= 1) if (isWord(s, j, MOVED)) return true;
  return false;
}

const NOW = words('is are');
const DEFINING = words('said considered regarded described assumed');
/** Signs of a definition or a law. */
const IF = words('if iff unless whenever shall');
const ANY = words('any');

/** "is considered safe": what holds at any time. */
export function isPresent(s: Sentence, { from, participle }: AgentlessPassive): boolean {
  for (let k = from; k < participle; k += 1) if (isWord(s, k, NOW)) return !isWord(s, participle - 1, BEING);
  return false;
}

/** "a number is said to be prime if", "any value beyond it is considered": a definition, or what a program does. */
export function isDefinition(s: Sentence, passive: AgentlessPassive): boolean {
  if (!isPresent(s, passive) || passive.widely || !isWord(s, passive.participle, DEFINING)) return false;
  for (let k = s.from; k < s.to; k += 1)
    if (isWord(s, k, IF) || (k > passive.participle ? isWord(s, k, WHEN) : passive.from - k < 8 && isWord(s, k, ANY)))
      return true;
  return false;
}

/** "linked to the coast by rail": no infinitive. */
function isNounAhead(s: Sentence, at: number): boolean {
  return isPart(s, at, Part.the | Part.indefinite | Part.possessive) || isNameLike(s, at);
}

/** Where a clause may end or its agent begin. */
const TURNS = words('that to by ; . : , -');

/** "by doing so", "by 2027", "by Friday", "by phone": nobody. */
export function isNoAgent(s: Sentence, at: number): boolean {
  return (
    isPart(s, at, Part.ing) || isYear(s, at) || isChannel(s, at) || (isPart(s, at, Part.day) && !isNameLike(s, at + 1))
  );
}

/** "a firm run by his driver", but "criticised and mocked by Roe": another participle has the agent to itself. */
function hasOwnAgent(s: Sentence, participle: number): boolean {
  const before = participle - 1;
  return (
    isPart(s, participle, Part.participle) &&
    !isMark(s, before) &&
    !isPart(s, before, NO_NOUN) &&
    !isWord(s, before, AS)
  );
}

const NO_NOUN = Part.conjunction | Part.adverb | Part.be;

/** "by NP" in the same clause; "by doing" is no agent. */
export function hasAgent(s: Sentence, i: number): boolean {
  for (let k = i + 1; k < s.to && k - i < 16; k += 1) {
    // One look for most words: this is asked of every participle.
    if (!isWord(s, k, TURNS)) continue;
    // What follows "said to" or "said that" is the content: an agent in it is not the speaker.
    if (isWord(s, k, THAT) || (isWord(s, k, TO) && k === i + 1 && !isNounAhead(s, k + 1))) return false;
    if (isWord(s, k, SEMICOLON) || isWord(s, k, STOP) || isWord(s, k, COLON)) return false;
    if ((isWord(s, k, COMMA) || isWord(s, k, DASH)) && (k > i + 1 || isWord(s, i, SAID))) return false;
    if (isWord(s, k, BY) && !isNoAgent(s, k + 1) && !(k > i + 1 && hasOwnAgent(s, k - 1))) return true;
  }
  return false;
}
