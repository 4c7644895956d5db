import type { CategoryId, Span } from '../../src/engine/index.ts';

/** What a careful reader said about one attribution; see docs/ACCURACY.md. */
export type Label = UnattributedLabel | 'N' | 'X' | 'B';
export type UnattributedLabel = 'A' | 'V' | 'P' | 'H' | 'D' | 'S';

/** The kind of mark that each label of an unattributed claim asks for. */
export const CATEGORY_OF: Readonly<Record<UnattributedLabel, CategoryId>> = {
  A: 'anonymous',
  V: 'vague',
  P: 'passive',
  H: 'hearsay',
  D: 'document',
  S: 'talk',
};

/** One labelled attribution: its core is the words of source and cue, in one or more pieces, never the content. */
export interface LabelledSpan {
  readonly label: Label;
  readonly core: readonly Span[];
}

export function isLabel(value: unknown): value is Label {
  return value === 'N' || value === 'X' || value === 'B' || (typeof value === 'string' && value in CATEGORY_OF);
}

export function categoryOf({ label }: LabelledSpan): CategoryId | undefined {
  return label === 'N' || label === 'X' || label === 'B' ? undefined : CATEGORY_OF[label];
}

export function isUnattributed(span: LabelledSpan): boolean {
  return categoryOf(span) !== undefined;
}

export function overlapsCore({ start, end }: Span, { core }: LabelledSpan): boolean {
  return core.some((piece) => start < piece.end && piece.start < end);
}
