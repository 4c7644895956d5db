import { isDigit, isLetter, isSpace, type Units } from './characters.ts';

/** Markers are short: "[12]", "[note 3]", "[according to whom?]". UTF-16 units. */
const LONGEST = 48;

/**
 * Where the footnote marker ends that begins at `from`, or `from` when none does. References and editors' questions hang on
 * the word before them ("it is said[12] that", "some argue[who?] that"); they are no part of the sentence.
 */
export function noteMarkerEnd(units: Units, from: number): number {
  if (from === 0 || isSpace(units[from - 1] ?? 0)) return from;
  let digits = true;
  let remark = false;
  let i = from + 1;
  for (; i - from < LONGEST; i += 1) {
    const code = units[i] ?? 0;
    if (code === 0x5d) break;
    if (code === 0x5b || code === 10 || code === 0) return from;
    digits &&= isDigit(code);
    remark ||= code === 0x3f || code === 0x20 || code === 0xa0;
  }
  if (units[i] !== 0x5d || i === from + 1 || isLetter(units[i + 1] ?? 0)) return from;
  // "pick[ing] up": what an editor has put into a quotation.
  return digits || remark || i === from + 2 ? i + 1 : from;
}
