import type { Span } from '../engine/index.ts';
import { withoutMarkup } from './markdown-inline.ts';

/** One line of Markdown, read. */
export interface Line {
  /** As long as the line, with blanks in the place of markup. */
  readonly text: string;
  /** What is prose in it, offsets into the line. */
  readonly pieces: readonly Span[];
  /** Whether the pieces go on with the block before, begin a new one, or are blocks of their own. */
  readonly place: 'continues' | 'begins' | 'alone';
}

const RULE = /^ {0,3}(?:=+|-{2,}|(?:[*_-][ \t]*){3,}|[|: \t-]+)$/;
const DEFINITION = /^ {0,3}\[[^\]]+\]:/;
const HEADING = /^ {0,3}#{1,6}(?=[ \t]|$)/;
const QUOTE = /^(?:[ \t]*>)+/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/;
const TABLE_ROW = /^[ \t]*\|/;

export function readLine(raw: string): Line {
  const quote = QUOTE.exec(raw)?.[0] ?? '';
  const line = raw.slice(quote.length);
  if (RULE.test(line.trimEnd()) || DEFINITION.test(line)) return noText(raw);
  const heading = HEADING.exec(line)?.[0];
  const opening = quote + (heading ?? ITEM.exec(line)?.[0] ?? '');
  const text = blank(opening) + withoutMarkup(raw.slice(opening.length));
  const isRow = TABLE_ROW.test(line);
  const pieces = piecesOf(text, isRow ? /[^|\r\n]+/g : /[^\r\n]+/g);
  const place = isRow || heading !== undefined ? 'alone' : opening.length > quote.length ? 'begins' : 'continues';
  return { text, pieces, place };
}

/** Code, or a line that only draws. */
export function noText(raw: string): Line {
  return { text: blank(raw), pieces: [], place: 'alone' };
}

function piecesOf(text: string, piece: RegExp): Span[] {
  return [...text.matchAll(piece)]
    .filter(([words]) => words.trim() !== '')
    .map(({ 0: words, index }) => ({ start: index, end: index + words.trimEnd().length }));
}

/** Line ends stay; everything else becomes a space. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
