import type { Span } from '../engine/index.ts';
import { noText, readLine } from './markdown-lines.ts';

export interface MarkdownText {
  /** As long as the file, with blanks in the place of all markup, so that offsets stay those of the file. */
  readonly text: string;
  /** Paragraphs, headings, list items and table cells. */
  readonly blocks: readonly Span[];
}

const FRONT_MATTER = /^\uFEFF?---\r?\n(?:[^\n]*\n)*?---[ \t]*(?=\r?\n|$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Reads Markdown without changing the length of anything. Code, front matter and link addresses are left out. */
export function readMarkdown(source: string): MarkdownText {
  const blocks: Span[] = [];
  let text = '';
  let open: Span | undefined;
  const close = () => {
    if (open) blocks.push(open);
    open = undefined;
  };
  for (const { raw, start, isCode } of linesOf(source)) {
    const line = isCode ? noText(raw) : readLine(raw);
    text += line.text;
    if (line.place !== 'continues' || line.pieces.length === 0) close();
    for (const piece of line.pieces) {
      open = { start: open?.start ?? start + piece.start, end: start + piece.end };
      if (line.place === 'alone') close();
    }
  }
  close();
  return { text, blocks };
}

/** Every line with its end; those of front matter and fenced code are told apart. */
function* linesOf(
  source: string,
): Generator<{ readonly raw: string; readonly start: number; readonly isCode: boolean }> {
  const frontMatterEnd = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  let fence = '';
  for (const { 0: raw, index: start } of source.matchAll(/[^\n]*\n|[^\n]+/g)) {
    const mark = start < frontMatterEnd ? '' : (FENCE.exec(raw)?.[1] ?? '');
    yield { raw, start, isCode: start < frontMatterEnd || fence !== '' || mark !== '' };
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
  }
}
