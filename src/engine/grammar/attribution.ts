import type { NounPhrase } from './noun-phrase.ts';
import type { Sentence } from '../text/sentences.ts';

/** The construction that ties a source to a cue. */
export type Frame =
  'subject' | 'inversion' | 'according' | 'by' | 'mood' | 'with' | 'quoting' | 'view' | 'hearing' | 'chain';

/** A source noun phrase and the cue that hands it a claim: what rules choose among. */
export interface Attribution {
  readonly sentence: Sentence;
  readonly frame: Frame;
  readonly source: NounPhrase;
  /** Tokens [from, to) of the cue. */
  readonly cue: readonly [from: number, to: number];
  /** `Sense` bits of the cue verb; 0 for "according to". */
  readonly verb: number;
  /** The whole source with its post-modifiers, tokens [from, to). */
  readonly extent: readonly [from: number, to: number];
  readonly apposedName: boolean;
  readonly relative: boolean;
  readonly negated: boolean;
  readonly anonymity: boolean;
}
