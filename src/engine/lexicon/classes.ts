/** What a word can be in grammar: closed classes, verb forms, number. One bit each. */
export const Part = {
  the: 1 << 0,
  indefinite: 1 << 1,
  possessive: 1 << 2,
  demonstrative: 1 << 3,
  quantifier: 1 << 4,
  number: 1 << 5,
  preposition: 1 << 6,
  be: 1 << 7,
  have: 1 << 8,
  do: 1 << 9,
  modal: 1 << 10,
  negation: 1 << 11,
  adverb: 1 << 12,
  conjunction: 1 << 13,
  subordinator: 1 << 14,
  relative: 1 << 15,
  pronoun: 1 << 16,
  adjective: 1 << 17,
  /** Adjectives and participles that follow their noun: "familiar with", "close to", "briefed on". */
  postAdjective: 1 << 18,
  verb: 1 << 19,
  base: 1 << 20,
  singularForm: 1 << 21,
  past: 1 << 22,
  participle: 1 << 23,
  ing: 1 << 24,
  day: 1 << 25,
  plural: 1 << 26,
  singular: 1 << 27,
  /** Also a noun: "claim", "fear", "report". */
  nounToo: 1 << 28,
  /** An adverb by its ending alone. */
  guessed: 1 << 29,
} as const;

/** What a word can mean for an attribution. One bit each. */
export const Sense = {
  say: 1 << 0,
  think: 1 << 1,
  judge: 1 << 2,
  show: 1 << 3,
  /** Reports only with "as" or a clause after it: see, view, regard. */
  viewAs: 1 << 4,
  strong: 1 << 5,
  weak: 1 << 6,
  document: 1 << 7,
  mass: 1 << 8,
  talk: 1 << 9,
  raise: 1 << 10,
  hearsayAdverb: 1 << 11,
  hearsayAdjective: 1 << 12,
  passiveTo: 1 << 13,
  passiveAs: 1 << 14,
  passiveOf: 1 << 15,
  mood: 1 << 16,
  widely: 1 << 17,
  partitive: 1 << 18,
  collective: 1 << 19,
  spokesman: 1 << 20,
  title: 1 << 21,
  criticism: 1 << 22,
  kin: 1 << 23,
  face: 1 << 24,
  /** Verbs that put a feeling into their object: "alarmed experts". */
  stir: 1 << 25,
  doubtful: 1 << 26,
  source: 1 << 27,
  /** Verbs that can do nothing but report. */
  pure: 1 << 28,
  /** Verbs by which the holder of a fear or doubt is told: "she voiced doubts". */
  hold: 1 << 29,
  /** "much-praised". */
  spread: 1 << 30,
  /** Has no sense, but rules or grammar look at it. */
  anchor: 1 << 31,
} as const;

/** Splits a list of words written as prose, so that a lexicon file reads as a list and not as punctuation. */
export function list(words: string): string[] {
  return words.trim().split(/\s+/);
}
