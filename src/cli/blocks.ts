import { type Analysis, type Finding, readParagraph, resolve, type Span } from '../engine/index.ts';

/** Reads those spans of a text as the paragraphs of one article; offsets are into the whole text. */
export function analyzeBlocks(text: string, blocks: readonly Span[]): Analysis {
  const analyses = resolve(blocks.map(({ start, end }) => readParagraph(text.slice(start, end))));
  const moved = analyses.map((analysis, i) => moveAnalysis(analysis, blocks[i]?.start ?? 0));
  return { findings: moved.flatMap(({ findings }) => findings), named: moved.flatMap(({ named }) => named) };
}

function moveAnalysis({ findings, named }: Analysis, by: number): Analysis {
  return {
    findings: findings.map((finding) => moveFinding(finding, by)),
    named: named.map((one) => ({ ...move(one, by), source: move(one.source, by), cue: move(one.cue, by) })),
  };
}

function moveFinding(finding: Finding, by: number): Finding {
  return {
    ...finding,
    ...move(finding, by),
    ...(finding.source && { source: move(finding.source, by) }),
    ...(finding.cue && { cue: move(finding.cue, by) }),
    ...(finding.reason && { reason: move(finding.reason, by) }),
  };
}

function move({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
