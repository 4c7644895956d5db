import type { CategoryId } from '../categories.ts';
import type { Construction } from '../constructions.ts';
import type { Strength } from '../finding.ts';
import type { Attribution } from '../grammar/attribution.ts';
import type { WordSet } from '../lexicon/index.ts';
import type { Sentence } from '../text/sentences.ts';

/** A span of tokens [from, to). */
export type TokenSpan = readonly [from: number, to: number];

/** What a rule that reads words has found. Tokens, not offsets. */
export interface Match {
  readonly span: TokenSpan;
  readonly strength: Strength;
  readonly source?: TokenSpan;
  readonly cue?: TokenSpan;
  /** What only the rest of the article can tell. */
  readonly needs?: readonly Need[];
}

/** A question to the article's memory. */
export type Need =
  /** The head refers back ("the source"): the article must hold an unnamed one and no named bearer since. */
  | { readonly kind: 'unnamed-before'; readonly head: string }
  /** The word could be a surname ("Landers"): the article must not use it as a name. */
  | { readonly kind: 'no-surname'; readonly word: string }
  /** News leads introduce "a top academic" and name her two sentences later: no name may follow in the article's first sentences. */
  | { readonly kind: 'not-introduced'; readonly anywhere?: boolean }
  /** The article must not name a document of this kind anywhere. */
  | { readonly kind: 'no-named-document'; readonly head: string };

/** Why a near miss stays unmarked. */
export interface Miss {
  readonly text: string;
  readonly because: string;
}

/** A likely match of tokens [from, to), which are its cue as well unless the cue is told apart. */
export function likely(from: number, to: number, cueFrom = from, cueTo = to): Match {
  return { span: [from, to], strength: 'likely', cue: [cueFrom, cueTo] };
}

/** The same where there is no doubt. */
export function sure(from: number, to: number, cueFrom = from, cueTo = to): Match {
  return { span: [from, to], strength: 'sure', cue: [cueFrom, cueTo] };
}

interface RuleFacts {
  /** The name of the rule's file. */
  readonly id: string;
  readonly category: CategoryId;
  /** What the words do; it names the sentence in which a reader is told why they are marked. */
  readonly construction: Construction;
  /** The construction as this rule looks for it, in the grammar's terms. */
  readonly pattern: string;
  readonly summary: string;
  /** Sentences with the expected roles written into them: `{source:Some experts} {cue:say} it will fail.` */
  readonly hits: readonly string[];
  readonly misses: readonly Miss[];
}

/** A rule that chooses among the attributions of the grammar whose source is no name and no “she”. */
export interface AttributionRule extends RuleFacts {
  readonly judge: (attribution: Attribution) => Strength | undefined;
  readonly needs?: (attribution: Attribution) => readonly Need[];
}

/** A rule that reads the words round an anchor of its own. */
export interface WordRule extends RuleFacts {
  /** The words at which the rule looks: by their `Sense` bits, by lists of them, or by both. */
  readonly anchor?: number;
  readonly anchorWords?: readonly WordSet[];
  readonly match: (sentence: Sentence, at: number) => Match | undefined;
}

export type Rule = AttributionRule | WordRule;
