import { words } from '../lexicon/index.ts';
import { Part } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { isMark, isPart, isWord, wordAt } from './look.ts';
import type { AgentlessPassive } from './passive.ts';

const IMPERSONAL = words('it what');

/** How many words of time and place stand between "it was revealed" and "that". */
const ASIDE = 5;

/** "it is said", "what is believed". */
export function isImpersonal(s: Sentence, passive: AgentlessPassive): boolean {
  let k = passive.from - 1;
  // "it has since been learned"
  while (wordAt(s, k) === 'since' || isPart(s, k, Part.have)) k -= 1;
  return isWord(s, k, IMPERSONAL);
}

/** "…, it was reported on Sunday.": told after the claim. */
export function isAside(s: Sentence, { from, participle }: AgentlessPassive): boolean {
  if (wordAt(s, from - 2) !== ',') return false;
  for (let k = participle + 1; k < participle + 4; k += 1) if (k >= s.to || isMark(s, k)) return true;
  return false;
}

/** "it was revealed in March that" */
export function isClauseSoon(s: Sentence, participle: number): boolean {
  for (let k = participle + 1; k < s.to && k - participle <= ASIDE && !isMark(s, k); k += 1)
    if (wordAt(s, k) === 'that') return true;
  return false;
}

const DUTY = words('should shall be would must will');

/** "it was agreed that the church should": a decision of those who met. */
export function isResolved(s: Sentence, { from, participle }: AgentlessPassive): boolean {
  if (wordAt(s, from) === 'was') return true;
  for (let k = participle + 1; k < s.to && k - participle < 9; k += 1) if (isWord(s, k, DUTY)) return true;
  return false;
}
