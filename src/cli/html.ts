import { isUtf8 } from 'node:buffer';
import { nestingOf } from './html-nesting.ts';
import { paragraphsOf } from './html-paragraphs.ts';
import { decode, UnreadableError } from './source.ts';

/** How deeply elements may be nested; real pages stay below 100, and Readability's time grows with the square and more. */
const MOST_NESTED = 256;

/**
 * The main text of a saved page, one paragraph a line, the title first. Many a page was saved as UTF-8 and still declares what
 * it was served in, so what is valid UTF-8 is read as that.
 */
export async function readHtml(bytes: Uint8Array): Promise<string> {
  const html = withBody(decode(bytes, isUtf8(bytes) ? 'utf-8' : declaredEncoding(bytes)));
  if (nestingOf(html) > MOST_NESTED) throw new UnreadableError('is nested too deeply to be read');
  const paragraphs = await extract(html);
  if (paragraphs.length === 0) throw new UnreadableError('holds no readable text');
  return `${paragraphs.join('\n')}\n`;
}

async function extract(html: string): Promise<string[]> {
  // Loaded only for HTML: text files need not wait for them.
  const [{ Readability }, { parseHTML }] = await Promise.all([import('@mozilla/readability'), import('linkedom')]);
  try {
    const reader = new Readability<Node>(parseHTML(html).document, { serializer: (root) => root });
    const article = reader.parse();
    const title = article?.title?.replace(/\s+/g, ' ').trim() ?? '';
    const main = article?.content ?? undefined;
    // What Readability finds no article in is read whole. It empties the document it is given, so that is made anew.
    const paragraphs = paragraphsOf(main ?? parseHTML(html).document.documentElement);
    return title === '' || paragraphs[0] === title ? paragraphs : [title, ...paragraphs];
  } catch (error) {
    throw new UnreadableError('cannot be read as HTML', { cause: error });
  }
}

/** The parser takes the first element for the root, where a browser would add what was left out. */
function withBody(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<html><body>${html.replace(/<!doctype[^>]*>/i, '')}</body></html>`;
}

/** The encoding that the first kilobyte declares, or UTF-8. */
function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
