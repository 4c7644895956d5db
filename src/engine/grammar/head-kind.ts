/** What the head of a noun phrase stands for: one bit each, as constants that a build puts in their place. 0 where no phrase can end. */

export const strong = 1 << 0;
export const weak = 1 << 1;
export const open = 1 << 2;
export const document = 1 << 3;
export const quantity = 1 << 4;
/** `name` and `personal` (he, she, I) name somebody; the others do not by themselves. */
export const name = 1 << 5;
export const personal = 1 << 6;
export const collective = 1 << 7;
export const spokesman = 1 << 8;
export const title = 1 << 9;
export const kin = 1 << 10;
export const other = 1 << 11;

/** Heads that say something or are read: a phrase that hangs on one of them is crossed to get there. */
export const speakers = strong | weak | open | document | quantity | kin | spokesman | title;
