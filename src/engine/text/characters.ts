/** UTF-16 units of a part of a text, with zeros behind its end, so that nobody who looks ahead need ask where it is. */
export type Units = Uint16Array;

/** Whether a unit takes no room and parts no words: a soft hyphen, a joiner, a mark of direction. Slow, for such are few. */
export function isUnseen(code: number): boolean {
  return UNSEEN.test(String.fromCharCode(code));
}

const UNSEEN = /\p{Cf}/u;

export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 && code !== 0x61c && code !== 0x1680) ||
    (code >= 0x2c00 && code < 0xfe00 && (code < 0x3000 || code > 0x303f))
  );
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

const SAME: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‟': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '`': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '―': '-',
  '‒': '-',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
};

const HYPHEN = 0x2d;
const STOP = 0x2e;
const BACKTICK = 0x60;

/** One mark, written the same however it was typed: every double quote is `"`, every dash `-`. Units: UTF-16. */
export function punctuationOf(units: Units, at: number): { mark: string; length: number } {
  const code = units[at] ?? 0;
  const next = units[at + 1] ?? 0;
  // One paper types its quotation marks as two apostrophes.
  if (isApostrophe(code) && isApostrophe(next)) return { mark: '"', length: 2 };
  if (code === BACKTICK && next === BACKTICK) return { mark: '"', length: 2 };
  if (code === HYPHEN) return { mark: '-', length: next === HYPHEN ? 2 : 1 };
  if (code === STOP && next === STOP) {
    let length = 2;
    while (units[at + length] === STOP) length += 1;
    return { mark: '…', length };
  }
  const high = code >= 0xd800 && code < 0xdc00 && next !== 0;
  if (high) return { mark: String.fromCharCode(code, next), length: 2 };
  const mark = String.fromCharCode(code);
  return { mark: SAME[mark] ?? mark, length: 1 };
}
