/** What a noun phrase begins with, in front of its modifiers: one bit each, as constants that a build puts in their place. */

export const none = 0;
export const the = 1 << 0;
export const a = 1 << 1;
/** "one", "another" */
export const one = 1 << 2;
export const possessive = 1 << 3;
export const demonstrative = 1 << 4;
/** "some", "many", "few" */
export const quantity = 1 << 5;
export const number = 1 << 6;
