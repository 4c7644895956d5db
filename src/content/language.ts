import { attributeOf, elementsBelow, rootElementOf, textOf } from './dom.ts';
import { ENGLISH, isEnglishTag } from './element-kinds.ts';

/** Guesses the language of a text; undefined when it cannot tell. */
export type DetectLanguage = (text: string) => Promise<string | undefined>;

/** Documents that hold no prose of a page: browsers run content scripts in them all the same. */
const READABLE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

export function isReadableType(contentType: string): boolean {
  return READABLE_TYPES.has(contentType);
}

/** UTF-16 code units of text from which on a language can be told, and a foreign page's English part is more than a link. */
const ENOUGH = 60;

/**
 * Whether the engine reads the language of this document, or of a part of it: what the page says of itself counts, else what
 * its text looks like.
 */
export async function isEnglish(page: Document, sample: () => string, detect: DetectLanguage): Promise<boolean> {
  const declared = attributeOf(rootElementOf(page), 'lang') ?? '';
  if (declared !== '') return isEnglishTag(declared) || hasEnglishPart(page);
  const text = sample();
  // Too short to tell: reading it does no harm.
  if (text.length < ENOUGH) return true;
  return isEnglishTag((await detect(text)) ?? 'en');
}

function hasEnglishPart(page: Document): boolean {
  return [...elementsBelow(page, ENGLISH)].some((element) => (textOf(element) ?? '').trim().length >= ENOUGH);
}
