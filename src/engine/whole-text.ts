import { readPart, resolve } from './analyze.ts';
import type { Analysis } from './discourse/paragraph.ts';
import type { Finding, NamedAttribution } from './finding.ts';
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
  const findings: Finding[] = [];
  const named: NamedAttribution[] = [];
  for (const analysis of resolve(paragraphs.map((span) => readPart(text, span)))) {
    for (const finding of analysis.findings) findings.push(finding);
    for (const attribution of analysis.named) named.push(attribution);
  }
  return { findings, named };
}

const BLANK_LINE = /(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\n|\r)/g;

function paragraphsOf(text: string, wrapped: boolean): Span[] {
  if (!wrapped) return linesOf(text);
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(BLANK_LINE)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans.filter((span) => span.end > span.start);
}

/** Every line that holds anything; a line ends with `\r\n`, `\n` or `\r`. */
function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  let feed = -1;
  let carriage = -1;
  for (let start = 0; start <= text.length;) {
    if (feed < start) feed = nextOf('\n', text, start);
    if (carriage < start) carriage = nextOf('\r', text, start);
    const end = Math.min(feed, carriage);
    if (end > start) spans.push({ start, end });
    start = end + 1;
  }
  return spans;
}

/** Where the mark stands next, or the end of the text. */
function nextOf(mark: string, text: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at;
}
