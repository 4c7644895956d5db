import { attributeOf, rootElementOf } from './dom.ts';

/** Guesses the language of a text; undefined when it cannot tell. */
export type DetectLanguage = (text: string) => Promise<string | undefined>;

/** Documents that hold no prose of a page: browsers run content scripts in them all the same. */
const READABLE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

export function isReadableType(contentType: string): boolean {
  return READABLE_TYPES.has(contentType);
}

/** Whether the engine reads the language of this document: what the page says of itself counts, else what its text looks like. */
export async function isEnglish(page: Document, sample: () => string, detect: DetectLanguage): Promise<boolean> {
  const declared = attributeOf(rootElementOf(page), 'lang') ?? '';
  if (declared !== '') return /^en\b/i.test(declared);
  const text = sample();
  // Too short to tell: reading it does no harm.
  if (text.length < 60) return true;
  return /^en\b/i.test((await detect(text)) ?? 'en');
}
