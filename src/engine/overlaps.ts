import { isBalanced, type Finding } from './finding.ts';
import type { Candidate } from './sentence-reading.ts';

/**
 * Where two findings overlap one is kept: what the balanced view shows before what it hides, then the one whose rule stands
 * earlier in the list, then the earlier in the text.
 */
export function withoutOverlaps(candidates: readonly Candidate[]): Finding[] {
  const [only] = candidates;
  if (only === undefined) return [];
  if (candidates.length === 1 && only.finding.end > only.finding.start) return [only.finding];
  const best = candidates.toSorted(
    (a, b) => rank(a) - rank(b) || a.priority - b.priority || a.finding.start - b.finding.start,
  );
  const kept: Finding[] = [];
  for (const { finding } of best) {
    const at = firstEndingAfter(kept, finding.start);
    const next = kept[at];
    if (finding.end > finding.start && (next === undefined || next.start >= finding.end)) kept.splice(at, 0, finding);
  }
  return kept;
}

/**
 * Leaves out every candidate that needs the article's memory, and every one that overlaps such a one directly or by way of
 * others: which of them is kept cannot be told yet.
 */
export function withoutUncertain(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.every(({ needs }) => needs.length === 0)) return [...candidates];
  const certain: Candidate[] = [];
  let cluster: Candidate[] = [];
  let end = 0;
  const close = () => {
    if (cluster.every(({ needs }) => needs.length === 0)) certain.push(...cluster);
    cluster = [];
  };
  for (const candidate of candidates.toSorted((a, b) => a.finding.start - b.finding.start)) {
    if (candidate.finding.start >= end) close();
    cluster.push(candidate);
    end = Math.max(end, candidate.finding.end);
  }
  close();
  return certain;
}

function rank(candidate: Candidate): number {
  return isBalanced(candidate.finding) ? 0 : 1;
}

/** `kept` is in reading order and free of overlaps, so its ends rise too. */
function firstEndingAfter(kept: readonly Finding[], offset: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
