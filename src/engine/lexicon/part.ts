/** What a word can be in grammar: closed classes, verb forms, number. One bit each, as constants that a build puts in their place. */

export const the = 1 << 0;
export const indefinite = 1 << 1;
export const possessive = 1 << 2;
export const demonstrative = 1 << 3;
export const quantifier = 1 << 4;
export const number = 1 << 5;
export const preposition = 1 << 6;
export const be = 1 << 7;
export const have = 1 << 8;
const does = 1 << 9;
export { does as do };
export const modal = 1 << 10;
export const negation = 1 << 11;
export const adverb = 1 << 12;
export const conjunction = 1 << 13;
export const subordinator = 1 << 14;
export const relative = 1 << 15;
export const pronoun = 1 << 16;
export const adjective = 1 << 17;
/** Adjectives and participles that follow their noun: "familiar with", "close to", "briefed on". */
export const postAdjective = 1 << 18;
export const verb = 1 << 19;
export const base = 1 << 20;
export const singularForm = 1 << 21;
export const past = 1 << 22;
export const participle = 1 << 23;
export const ing = 1 << 24;
export const day = 1 << 25;
export const plural = 1 << 26;
export const singular = 1 << 27;
/** Also a noun: "claim", "fear", "report". */
export const nounToo = 1 << 28;
/** An adverb by its ending alone. */
export const guessed = 1 << 29;
