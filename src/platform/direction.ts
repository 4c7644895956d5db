/** The languages of ours that are written from right to left; the browser's own language may be another one. */
const RIGHT_TO_LEFT = new Set(['ar']);

/** The direction of a language that one of our locales names itself by. */
export function directionOf(locale: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.has(locale) ? 'rtl' : 'ltr';
}
