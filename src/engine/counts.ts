import { CATEGORY_IDS, type CategoryId } from './categories.ts';

export type Counts = Readonly<Record<CategoryId, number>>;

export function countByCategory(findings: Iterable<{ readonly category: CategoryId }>): Counts {
  const counts: Record<CategoryId, number> = { anonymous: 0, vague: 0, passive: 0, hearsay: 0, document: 0, talk: 0 };
  for (const finding of findings) counts[finding.category] += 1;
  return counts;
}

export function addCounts(all: Iterable<Counts>): Counts {
  const sum: Record<CategoryId, number> = { anonymous: 0, vague: 0, passive: 0, hearsay: 0, document: 0, talk: 0 };
  for (const counts of all) for (const id of CATEGORY_IDS) sum[id] += counts[id];
  return sum;
}
