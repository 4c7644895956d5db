/** A phrase as it is compared: one space between words, small letters, plain quotation marks and hyphens. */
export function phraseKey(phrase: string): string {
  return phrase
    .normalize('NFC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

export function isSamePhrase(one: string, other: string): boolean {
  return phraseKey(one) === phraseKey(other);
}
