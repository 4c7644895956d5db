import type { CategoryId } from './categories.ts';
import type { Construction } from './constructions.ts';
import type { Span } from './span.ts';

/** How surely the construction attributes a claim to nobody. The balanced view shows `sure` and `likely`. */
export type Strength = 'sure' | 'likely' | 'possible';

/** One match of one rule: the words that attribute a claim to nobody, and why they were marked. */
export interface Finding extends Span {
  readonly category: CategoryId;
  /** The id of the rule that matched, which is the name of its file. */
  readonly rule: string;
  readonly construction: Construction;
  readonly strength: Strength;
  /** Whether the marked words lie inside quotation marks: somebody quoted speaks them, not the author. */
  readonly inQuotation: boolean;
  /** Who the claim is put to ("a senior official"); absent where the construction has nobody (a passive, talk). */
  readonly source?: Span;
  /** The words that attribute ("said", "according to", "reportedly"). */
  readonly cue?: Span;
  /** The reason that the text gives for the anonymity of this source, if it gives one. */
  readonly reason?: Span;
}

/** An attribution that does name its source; never marked, counted for the sourcing balance. */
export interface NamedAttribution extends Span {
  readonly source: Span;
  readonly cue: Span;
}

/** Whether the balanced view, which is the default everywhere, shows a finding of this strength. */
export function isBalanced(finding: { readonly strength: Strength }): boolean {
  return finding.strength !== 'possible';
}
