import type { Span } from '../../src/engine/index.ts';
import { isLabel, type LabelledSpan } from './labels.ts';

export interface MarkedText {
  /** The text without its marks. */
  readonly text: string;
  readonly spans: readonly LabelledSpan[];
}

const MARK = /\{([^{}]*)\}|[{}]/g;
const LABELLED = /^([A-Z]):(?=\S)/;

/**
 * Reads labels that are written into the text: `"It is safe," {A:a senior official said}.` Two words that belong to
 * one attribution with other words between them are written `{A:officials} in Rome {~:said}`: `~` joins a piece to the
 * one before it. No offset is ever counted by hand.
 */
export function parseMarked(marked: string, name: string): MarkedText {
  let text = '';
  let done = 0;
  const spans: { label: LabelledSpan['label']; core: Span[] }[] = [];
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(done, match.index);
    done = match.index + match[0].length;
    const body = match[1];
    if (body === undefined) throw new Error(`${name}: a brace without its partner near "${near(marked, match.index)}"`);
    const joined = body.startsWith('~:');
    const label = LABELLED.exec(body)?.[1];
    const words = body.slice(2);
    const piece = { start: text.length, end: text.length + words.length };
    if (joined && words !== '') lastOf(spans, name).core.push(piece);
    else if (isLabel(label)) spans.push({ label, core: [piece] });
    else throw new Error(`${name}: unknown mark "{${body}}"`);
    text += words;
  }
  return { text: text + marked.slice(done), spans };
}

function lastOf<T>(list: readonly T[], name: string): T {
  const last = list.at(-1);
  if (last === undefined) throw new Error(`${name}: the first mark joins nothing`);
  return last;
}

function near(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - 20), offset + 20).replace(/\s+/g, ' ');
}
