import { readParagraph, resolve, type Analysis } from './analyze.ts';
import type { Finding, NamedAttribution } from './finding.ts';
import type { Span } from './span.ts';

export interface TextOptions {
  /** Only blank lines part paragraphs; otherwise every line is one. */
  readonly wrapped?: boolean;
}

/** Finds everything in a whole text; offsets are into that text. */
export function analyze(text: string, options: TextOptions = {}): Analysis {
  const paragraphs = paragraphsOf(text, options.wrapped ?? false);
  const analyses = resolve(paragraphs.map(({ start, end }) => readParagraph(text.slice(start, end))));
  const findings: Finding[] = [];
  const named: NamedAttribution[] = [];
  analyses.forEach((analysis, i) => {
    const by = paragraphs[i]?.start ?? 0;
    findings.push(...analysis.findings.map((finding) => moveFinding(finding, by)));
    named.push(
      ...analysis.named.map((one) => ({ ...move(one, by), source: move(one.source, by), cue: move(one.cue, by) })),
    );
  });
  return { findings, named };
}

function paragraphsOf(text: string, wrapped: boolean): Span[] {
  const spans: Span[] = [];
  const gap = wrapped ? /\n[^\S\n]*\n/g : /\n/g;
  let start = 0;
  for (const match of text.matchAll(gap)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.filter((span) => span.end > span.start);
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
