import { browser } from '../platform/browser.ts';
import { blocksBelow } from './blocks.ts';
import { bodyOf, contentTypeOf, designModeOf, textOf } from './dom.ts';
import { PLAIN_TEXT } from './element-kinds.ts';
import { hasEnglishPart, isEnglish, isProse, isReadableType, languageOf } from './language.ts';

/** UTF-16 units of a page's text from which a browser tells its language well. */
const SAMPLE = 4000;

/** Whether this document is read at all: one that holds prose, in a language that the engine reads. */
export async function isReadable(): Promise<boolean> {
  if (!mayHoldProse()) return false;
  if (contentTypeOf(document) === PLAIN_TEXT && !isProse(sample())) return false;
  return isEnglish(document, sample, detectLanguage);
}

/** What decides that, as far as it may change later: no event tells us then. */
export function whatDecides(): string {
  return `${isEdited()} ${isEmptyTab()} ${languageOf(document)}`;
}

/** Whether a page in another language that was not read has an English part by now. */
export function hasBecomeReadable(): boolean {
  return mayHoldProse() && languageOf(document) !== '' && hasEnglishPart(document);
}

function mayHoldProse(): boolean {
  return isReadableType(contentTypeOf(document)) && !isEdited() && !isEmptyTab();
}

/** Whether the whole document is a field to write in. */
function isEdited(): boolean {
  return designModeOf(document) === 'on';
}

/** Whether this is a tab that nobody has written into: a page may open one, and write a text of its own there. */
function isEmptyTab(): boolean {
  if (location.protocol !== 'about:' || window.top !== window) return false;
  const body: Node | null = bodyOf(document);
  return body === null || !/\S/.test(textOf(body) ?? '');
}

/** The beginning of the text that would be read. */
function sample(): string {
  let text = '';
  for (const block of blocksBelow(bodyOf(document) ?? document, { shadowRootOf: () => null, enters: () => false })) {
    text += `${block.text}\n`;
    if (text.length >= SAMPLE) break;
  }
  return text.slice(0, SAMPLE);
}

async function detectLanguage(text: string): Promise<string | undefined> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  return isReliable ? languages[0]?.language : undefined;
}
