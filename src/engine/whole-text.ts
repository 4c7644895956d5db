import { readParagraph, resolve } from './analyze.ts';
import type { Analysis } from './discourse/paragraph.ts';
import type { Finding } from './finding.ts';
import type { Span } from './span.ts';

export interface TextOptions {
  /** Only blank lines part paragraphs; otherwise every line is one. */
  readonly wrapped?: boolean;
}

/** Finds everything in a whole text; offsets are into that text. */
export function analyze(text: string, options: TextOptions = {}): Analysis {
  return analyzeParagraphs(text, paragraphsOf(text, options.wrapped ?? false));
}

/** Reads those spans of a text as the paragraphs of one article; offsets are into the whole text. */
export function analyzeParagraphs(text: string, paragraphs: readonly Span[]): Analysis {
  const analyses = resolve(paragraphs.map(({ start, end }) => readParagraph(text.slice(start, end))));
  const moved = analyses.map((analysis, i) => moveAnalysis(analysis, paragraphs[i]?.start ?? 0));
  return { findings: moved.flatMap(({ findings }) => findings), named: moved.flatMap(({ named }) => named) };
}

const LINE_END = /\r\n|\n|\r/g;
const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\n|\r)/g;

function paragraphsOf(text: string, wrapped: boolean): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(wrapped ? BLANK_LINE : LINE_END)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.filter((span) => span.end > span.start);
}

function moveAnalysis({ findings, named }: Analysis, by: number): Analysis {
  return {
    findings: findings.map((finding) => moveFinding(finding, by)),
    named: named.map(({ start, end, source, cue }) => ({
      start: start + by,
      end: end + by,
      source: move(source, by),
      cue: move(cue, by),
    })),
  };
}

function moveFinding(finding: Finding, by: number): Finding {
  const moved: { -readonly [Key in keyof Finding]: Finding[Key] } = {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
  };
  if (finding.source) moved.source = move(finding.source, by);
  if (finding.cue) moved.cue = move(finding.cue, by);
  if (finding.reason) moved.reason = move(finding.reason, by);
  return moved;
}

function move({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
