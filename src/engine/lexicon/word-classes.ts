/** Words of which the same is known are one class: what a word can be and can mean, by its class. */

/** How many classes there can be. */
export const MOST_CLASSES = 1 << 11;

/** `Part` bits by class, and `Sense` bits; class 0 has none. Constants, as the columns of the text (`text/tokens.ts`). */
export const parts = new Int32Array(MOST_CLASSES);
export const senses = new Int32Array(MOST_CLASSES);

/** Says what is known of the classes. */
export function fillClasses(itsParts: readonly number[], itsSenses: readonly number[]): void {
  parts.set(itsParts);
  senses.set(itsSenses);
}
