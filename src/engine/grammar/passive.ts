import { Part, Sense } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { isMark, isNameLike, isPart, isSense, wordAt } from './look.ts';
import { verbGroupAt } from './verb-group.ts';

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

export function agentlessPassive(s: Sentence, i: number): AgentlessPassive | undefined {
  if (!isPart(s, i, Part.participle)) return undefined;
  const group = verbGroupAt(s, i);
  if (group.form === 'bare' || group.form === 'modal' || group.form === 'conditional' || group.form === 'do')
    return undefined;
  const full = group.voice === 'passive';
  if (!full && group.form !== 'ed') return undefined;
  let widely = false;
  for (let k = i - 1; k >= s.from && k >= i - 3 && isPart(s, k, Part.adverb); k -= 1)
    widely ||= isSense(s, k, Sense.widely);
  if (hasAgent(s, i)) return undefined;
  // "'s described" is mostly "has described".
  if (full && wordAt(s, group.from) === "'s") return undefined;
  return { from: group.from, participle: i, full, widely, negated: group.negated };
}

/** "by NP" in the same clause; "by doing" is no agent. */
export function hasAgent(s: Sentence, i: number): boolean {
  for (let k = i + 1; k < s.to && k - i < 16; k += 1) {
    const word = wordAt(s, k);
    if (word === ';' || word === '.' || word === ':') return false;
    if (word === ',' && k > i + 1) return false;
    if (word === 'by' && !isPart(s, k + 1, Part.ing)) return true;
    if (word === 'in' && isNameLike(s, k + 1) && false) return true;
    if (isMark(s, k) && word === '"') continue;
  }
  return false;
}
