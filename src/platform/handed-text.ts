import { browser } from './browser.ts';

/** The page on which a reader checks a text. */
export const CHECK_PAGE = '/src/check/index.html';

/** Where a text waits for that page; session storage lies in memory alone. */
const KEY = 'handed-text';

/** Leaves a text for the page that checks it, which is opened next. */
export async function handText(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

/** Takes the text that was left, once: it is gone from the storage afterwards. */
export async function takeHandedText(): Promise<string | undefined> {
  const { [KEY]: text } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return typeof text === 'string' ? text : undefined;
}
