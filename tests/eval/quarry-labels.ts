import { readFileSync } from 'node:fs';
import { CATEGORY_IDS, type CategoryId, type Span } from '../../src/engine/index.ts';

/** What a reader said about mined words: a kind of unattributed claim, none, or undecidable. */
export type QuarryVerdict = CategoryId | 'none' | 'borderline';

/** One labelled candidate. The article's text is not part of this repository: only where the words stand in it. */
export interface QuarryLabel extends Span {
  readonly article: string;
  readonly label: QuarryVerdict;
}

/** Where the labels are kept that this project's readers gave to articles of PolNeAR's training part. */
export const QUARRY_LABELS: readonly URL[] = ['polnear-train', 'polnear-train-sources'].map(
  (name) => new URL(`labels/${name}.jsonl`, import.meta.url),
);

export function loadQuarryLabels(files: readonly URL[] = QUARRY_LABELS): QuarryLabel[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(parseQuarryLabel),
  );
}

/** Parses `{"article", "start", "end", "label"}`, offsets in UTF-16 code units; other keys (a text!) are refused. */
export function parseQuarryLabel(line: string): QuarryLabel {
  const value: unknown = JSON.parse(line);
  if (
    typeof value === 'object' &&
    value !== null &&
    'article' in value &&
    'start' in value &&
    'end' in value &&
    'label' in value &&
    Object.keys(value).length === 4
  ) {
    const { article, start, end, label } = value;
    if (typeof article === 'string' && isOffset(start) && isOffset(end) && start < end && isVerdict(label))
      return { article, start, end, label };
  }
  throw new Error(`not a label: ${line.slice(0, 120)}`);
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isVerdict(value: unknown): value is QuarryVerdict {
  return value === 'none' || value === 'borderline' || CATEGORY_IDS.some((id) => id === value);
}
