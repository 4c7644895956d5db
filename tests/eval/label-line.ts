import type { Span } from '../../src/engine/index.ts';
import { isLabel, type LabelledSpan } from './labels.ts';

export interface LabelLine {
  readonly article: string;
  readonly spans: readonly LabelledSpan[];
}

/** Parses one line of `labels.jsonl`: `{"article", "spans": [{"label", "core": [[start, end], …]}]}`. */
export function parseLabelLine(line: string): LabelLine {
  const value: unknown = JSON.parse(line);
  if (!isRecord(value) || typeof value.article !== 'string' || !Array.isArray(value.spans)) {
    throw new Error(`not a line of labels: ${line.slice(0, 80)}`);
  }
  const { article } = value;
  const spans: readonly unknown[] = value.spans;
  return { article, spans: spans.map((span) => parseSpan(span, article)) };
}

function parseSpan(value: unknown, article: string): LabelledSpan {
  if (!isRecord(value) || !isLabel(value.label) || !Array.isArray(value.core)) {
    throw new Error(`${article}: not a labelled span: ${JSON.stringify(value)}`);
  }
  const pieces: readonly unknown[] = value.core;
  return { label: value.label, core: pieces.map((piece) => parsePiece(piece, article)) };
}

function parsePiece(value: unknown, article: string): Span {
  const [start, end]: readonly unknown[] = Array.isArray(value) ? value : [];
  if (typeof start === 'number' && typeof end === 'number' && start < end) return { start, end };
  throw new Error(`${article}: not a pair of offsets: ${JSON.stringify(value)}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
