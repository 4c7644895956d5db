/** What a word can be in grammar: closed classes, verb forms, number. One bit each. */
export * as Part from './part.ts';

/** What a word can mean for an attribution. One bit each. */
export * as Sense from './sense.ts';

/** Splits a list of words written as prose, so that a lexicon file reads as a list and not as punctuation. */
export function list(words: string): string[] {
  return words.trim().split(/\s+/);
}
