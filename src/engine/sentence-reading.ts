import type { Mention } from './discourse/mentions.ts';
import type { Finding, NamedAttribution } from './finding.ts';
import type { Need } from './rules/rule.ts';
import type { Span } from './span.ts';

/** A finding that stands if the article's memory answers its need. */
export interface Candidate {
  readonly finding: Finding;
  readonly priority: number;
  readonly needs: readonly Need[];
  /** What the phrase is when it points back to a name after all. */
  readonly otherwise: NamedAttribution | undefined;
  /** The head noun of an anonymous source, which a later "the official" may refer to. */
  readonly head: string | undefined;
}

/** An attribution with its source named, and whether by a proper name and not only by "she". */
export interface NamedHere {
  readonly attribution: NamedAttribution;
  readonly person: boolean;
}

/** What a sentence says by itself; what hangs on the article around it is asked of its memory. */
export interface SentenceReading {
  readonly candidates: readonly Candidate[];
  /** A reason for the anonymity of the source of a sentence before: "He was not authorised to speak." */
  readonly reasonForBefore: Span | undefined;
  readonly named: readonly NamedHere[];
  readonly mentions: readonly Mention[];
}
