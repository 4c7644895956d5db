import { addCounts, type Analysis, balanceOf, countByCategory, type Finding, type Strength } from '../engine/index.ts';
import type { Balance } from './formats/format.ts';
import type { ScanOptions } from './options.ts';

const ENOUGH: Readonly<Record<Strength, readonly Strength[]>> = {
  sure: ['sure'],
  likely: ['sure', 'likely'],
  possible: ['sure', 'likely', 'possible'],
};

/** The findings that the reader asked for. */
export function select({ findings }: Analysis, { kinds, minStrength }: ScanOptions): Finding[] {
  return findings.filter(({ category, strength }) => kinds.has(category) && ENOUGH[minStrength].includes(strength));
}

/** The sourcing balance of the findings that were asked for, as the extension counts it, and how many there are of each kind. */
export function balanceWithCounts(text: string, findings: readonly Finding[], { named }: Analysis): Balance {
  return { ...balanceOf(text, { findings, named }), counts: countByCategory(findings) };
}

export const NOTHING: Balance = { named: 0, unnamed: 0, counts: countByCategory([]) };

export function addBalances(a: Balance, b: Balance): Balance {
  return { named: a.named + b.named, unnamed: a.unnamed + b.unnamed, counts: addCounts([a.counts, b.counts]) };
}
