import { type Finding, isBalanced, type Span } from '../../src/engine/index.ts';
import type { QuarryLabel } from './quarry-labels.ts';

/** How the engine's findings in an article stand to its labels. */
export interface QuarryScore {
  readonly wrong: readonly (readonly [Finding, QuarryLabel])[];
  /** Labels of a claim that no balanced finding touches. */
  readonly missed: readonly QuarryLabel[];
  readonly found: readonly QuarryLabel[];
  readonly right: readonly Finding[];
  /** Findings that nobody has labelled. */
  readonly unlabelled: readonly Finding[];
}

export function scoreQuarry(findings: readonly Finding[], labels: readonly QuarryLabel[]): QuarryScore {
  const wrong: (readonly [Finding, QuarryLabel])[] = [];
  const right: Finding[] = [];
  const unlabelled: Finding[] = [];
  for (const finding of findings) {
    const touching = labels.filter((label) => touches(finding, label));
    const denied = touching.find(({ label }) => label === 'none');
    if (touching.some(isClaim)) right.push(finding);
    else if (denied) wrong.push([finding, denied]);
    else if (touching.length === 0) unlabelled.push(finding);
  }
  const shown = findings.filter(isBalanced);
  const claims = labels.filter(isClaim);
  const isFound = (label: QuarryLabel): boolean => shown.some((finding) => touches(finding, label));
  return { wrong, right, unlabelled, found: claims.filter(isFound), missed: claims.filter((label) => !isFound(label)) };
}

function isClaim({ label }: QuarryLabel): boolean {
  return label !== 'none' && label !== 'borderline';
}

export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
