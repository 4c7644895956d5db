export const SOFT_HYPHEN = '\u00ad';

export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 && code !== 0x1680) ||
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
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0xfeff ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xad
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

/** One mark, written the same however it was typed: every double quote is `"`, every dash `-`. Units: UTF-16. */
export function punctuationOf(text: string, at: number): { mark: string; length: number } {
  const first = text[at] ?? '';
  const second = text[at + 1] ?? '';
  // One paper types its quotation marks as two apostrophes.
  if (isApostrophe(text.charCodeAt(at)) && isApostrophe(text.charCodeAt(at + 1))) return { mark: '"', length: 2 };
  if (first === '`' && second === '`') return { mark: '"', length: 2 };
  if (first === '-') return { mark: second === '-' ? '-' : '-', length: second === '-' ? 2 : 1 };
  if (first === '.' && second === '.') {
    let length = 2;
    while (text[at + length] === '.') length += 1;
    return { mark: '…', length };
  }
  const high = text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) < 0xdc00 && at + 1 < text.length;
  if (high) return { mark: text.slice(at, at + 2), length: 2 };
  return { mark: SAME[first] ?? first, length: 1 };
}
