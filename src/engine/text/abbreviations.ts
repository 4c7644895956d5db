import { isLetter } from './characters.ts';

/** Short forms whose full stop belongs to the word. */
const WITH_STOP = new Set(
  (
    'mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt capt cpl maj adm cmdr rev hon pres st jr sr vs etc inc ' +
    'corp co ltd dept est no jan feb mar apr jun jul aug sept sep oct nov dec ala ariz ark calif colo conn del fla ga ill ' +
    'ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo messrs supt det insp'
  ).split(' '),
);

/** Where the abbreviation that begins at `from` ends, its full stop included, or `from` when none does. */
export function abbreviationEnd(text: string, from: number): number {
  if (text[from + 1] === '.') return initialsEnd(text, from);
  let i = from;
  while (i < text.length && i - from < 7 && isLetter(text.charCodeAt(i))) i += 1;
  if (text[i] !== '.' || i - from > 6) return from;
  const capital = text.charCodeAt(from) >= 65 && text.charCodeAt(from) <= 90;
  const word = text.slice(from, i).toLowerCase();
  return WITH_STOP.has(word) && (capital || word === 'vs' || word === 'etc') ? i + 1 : from;
}

/** `U.S.`, `p.m.`, `J.` – but a lone small letter with a stop is a word at the end of a sentence. */
function initialsEnd(text: string, from: number): number {
  let i = from;
  while (isLetter(text.charCodeAt(i)) && text[i + 1] === '.') i += 2;
  const several = i - from > 2;
  const capital = text.charCodeAt(from) >= 65 && text.charCodeAt(from) <= 90;
  if (isLetter(text.charCodeAt(i))) return from;
  return several || capital ? i : from;
}
