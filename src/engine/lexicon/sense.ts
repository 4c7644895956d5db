/** What a word can mean for an attribution. One bit each. */

export const say = 1 << 0;
export const think = 1 << 1;
export const judge = 1 << 2;
export const show = 1 << 3;
/** Reports only with "as" or a clause after it: see, view, regard. */
export const viewAs = 1 << 4;
export const strong = 1 << 5;
export const weak = 1 << 6;
export const document = 1 << 7;
export const mass = 1 << 8;
export const talk = 1 << 9;
export const raise = 1 << 10;
export const hearsayAdverb = 1 << 11;
export const hearsayAdjective = 1 << 12;
export const passiveTo = 1 << 13;
export const passiveAs = 1 << 14;
export const passiveOf = 1 << 15;
export const mood = 1 << 16;
export const widely = 1 << 17;
export const partitive = 1 << 18;
export const collective = 1 << 19;
export const spokesman = 1 << 20;
export const title = 1 << 21;
export const criticism = 1 << 22;
export const kin = 1 << 23;
export const face = 1 << 24;
/** Verbs that put a feeling into their object: "alarmed experts". */
export const stir = 1 << 25;
/** Has no sense, but rules or grammar look at it. */
export const anchor = 1 << 26;
export const source = 1 << 27;
/** Verbs that can do nothing but report. */
export const pure = 1 << 28;
/** Verbs by which the holder of a fear or doubt is told: "she voiced doubts". */
export const hold = 1 << 29;
/** "much-praised". */
export const spread = 1 << 30;
