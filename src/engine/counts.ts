import { CATEGORY_IDS, type CategoryId } from './categories.ts';

export type Counts = Readonly<Record<CategoryId, number>>;

export const NO_COUNTS: Counts = { anonymous: 0, vague: 0, passive: 0, hearsay: 0, document: 0, talk: 0 };

export function countByCategory(findings: Iterable<{ readonly category: CategoryId }>): Counts {
  const counts: Record<CategoryId, number> = { ...NO_COUNTS };
  for (const finding of findings) counts[finding.category] += 1;
  return counts;
}

export function addCounts(all: Iterable<Counts>): Counts {
  const sum: Record<CategoryId, number> = { ...NO_COUNTS };
  for (const counts of all) for (const id of CATEGORY_IDS) sum[id] += counts[id];
  return sum;
}

/** How many there are in all, kinds that are left out not counted. */
export function totalOf(counts: Counts, without: readonly CategoryId[] = []): number {
  return CATEGORY_IDS.reduce((sum, id) => sum + (without.includes(id) ? 0 : counts[id]), 0);
}
