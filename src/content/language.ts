import { attributeOf, elementsBelow, rootElementOf, textOf } from './dom.ts';
import { ENGLISH, isEnglishTag, PLAIN_TEXT } from './element-kinds.ts';

/** Guesses the language of a text; undefined when it cannot tell. */
export type DetectLanguage = (text: string) => Promise<string | undefined>;

/** Documents that hold no prose of a page: browsers run content scripts in them all the same. */
const READABLE_TYPES = new Set(['text/html', 'application/xhtml+xml', PLAIN_TEXT]);

export function isReadableType(contentType: string): boolean {
  return READABLE_TYPES.has(contentType);
}

/** Signs that code, tables and logs are full of: in prose they are fewer than one in a hundred characters, in code one in twenty. */
const SIGNS_OF_CODE = /[{}[\]<>=;_|\\/*#@$&^~`+]/g;
const FEW_SIGNS = 1 / 50;

/** Whether a plain text is written to be read. */
export function isProse(text: string): boolean {
  const { length } = text.replace(/\s+/g, ' ');
  return (text.match(SIGNS_OF_CODE)?.length ?? 0) <= length * FEW_SIGNS;
}

/** UTF-16 code units of text from which on a language can be told, and a foreign page's English part is more than a link. */
const ENOUGH = 60;

/** The language that a document says it is in; the empty string where it says nothing. */
export function languageOf(page: Document): string {
  const root: Element | null = rootElementOf(page);
  return (root && attributeOf(root, 'lang')) ?? '';
}

/**
 * Whether the engine reads the language of this document, or of a part of it: what the page says of itself counts, else what
 * its text looks like.
 */
export async function isEnglish(page: Document, sample: () => string, detect: DetectLanguage): Promise<boolean> {
  const declared = languageOf(page);
  if (declared !== '') return isEnglishTag(declared) || hasEnglishPart(page);
  const text = sample();
  // Too short to tell: reading it does no harm.
  if (text.length < ENOUGH) return true;
  return isEnglishTag((await detect(text)) ?? 'en');
}

/** Whether a part of a page says that it is English, and is more than a link. */
export function hasEnglishPart(page: Document): boolean {
  return [...elementsBelow(page, ENGLISH)].some((element) => (textOf(element) ?? '').trim().length >= ENOUGH);
}
