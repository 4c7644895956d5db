/**
 * What words do that put a claim to nobody, whatever their kind. A reader is told why something is marked by the
 * construction alone: each has one sentence in every language (`because_CONSTRUCTION`), and rules bring no text of their own.
 */
export const CONSTRUCTIONS = [
  /** A person or a counted few, by their role: "a senior official", "two aides". */
  'person',
  /** The text says that the name is held back, or only how the source knows. */
  'withheld',
  /** The people of somebody who is named: "her aides", "Pentagon officials". */
  'circle',
  /** The phrase points back to a source that was never named: "the source added". */
  'earlier',
  /** Only how many: "some say". */
  'quantity',
  /** A plural group: "experts say", "concern among analysts". */
  'group',
  /** A passive, or an adjective made of one, without its agent. */
  'passive',
  /** Blame or praise that something meets with: "drew criticism". */
  'reception',
  /** One word that passes a claim on: "reportedly". */
  'hearsay',
  /** A document that cannot be told from others: "studies show". */
  'document',
  /** Talk, fear or doubt without anybody who has it. */
  'talk',
  /** A belief or story of everybody, and so of nobody: "legend has it". */
  'belief',
] as const;

export type Construction = (typeof CONSTRUCTIONS)[number];
