import type { Finding } from './finding.ts';
import type { Candidate } from './read.ts';

/** Where two findings overlap, the one whose rule stands earlier in the list is kept; within one rule, the earlier in the text. */
export function withoutOverlaps(candidates: readonly Candidate[]): Finding[] {
  const byPriority = [...candidates].sort((a, b) => a.priority - b.priority || a.finding.start - b.finding.start);
  const kept: Finding[] = [];
  for (const { finding } of byPriority) {
    if (finding.end > finding.start && !kept.some((other) => finding.start < other.end && other.start < finding.end))
      kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}
