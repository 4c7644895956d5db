import { isIn, words } from '../lexicon/index.ts';
import type { Entry } from '../lexicon/word-table.ts';
import { isDigit, isLetter, isSpace, type Units } from './characters.ts';

const STOP = 0x2e;

/** Short forms whose full stop belongs to the word when they begin with a capital. */
const WITH_STOP = words(
  'mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cpl maj adm cmdr rev hon pres st jr sr vs etc inc ' +
    'corp co ltd dept est no jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ' +
    'ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo messrs supt det insp',
);
const SMALL = words('vs etc');

/** Whether the stop after a word of the lexicon belongs to it. */
export function isAbbreviation(word: Entry, units: Units, from: number): boolean {
  return isIn(WITH_STOP, word) && (isCapital(units, from) || isIn(SMALL, word));
}

/** Where `U.S.`, `p.m.` or `J.` ends, or `from`: a lone small letter with a stop is a word at the end of a sentence. */
export function initialsEnd(units: Units, from: number): number {
  let i = from;
  while (isLetter(units[i] ?? 0) && units[i + 1] === STOP) i += 2;
  const several = i - from > 2;
  if (isLetter(units[i] ?? 0)) return from;
  return several || isCapital(units, from) ? i : from;
}

/** Where the number ends that `No` opens, "No 10" or "No. 10", or `to`; the word is of two letters, the first an N. */
export function numberedEnd(units: Units, from: number, to: number): number {
  if (units[from + 1] !== 0x6f) return to;
  let i = units[to] === STOP ? to + 1 : to;
  if (!isSpace(units[i] ?? 0) || !isDigit(units[i + 1] ?? 0)) return to;
  do i += 1;
  while (isDigit(units[i] ?? 0));
  return i;
}

function isCapital(units: Units, at: number): boolean {
  const code = units[at] ?? 0;
  return code >= 65 && code <= 90;
}
