import type { Page } from 'puppeteer-core';
import { ANSWER, ASK } from './content/protocol.ts';

/** Asks the content script of a page, as soon as it is there: Firefox may start it after the page has loaded. The answer is unread. */
export async function ask(page: Page, question: unknown): Promise<unknown> {
  const answer = await page.evaluate(
    (names: { readonly ask: string; readonly answer: string }, detail: string) =>
      new Promise<string>((done) => {
        addEventListener(names.answer, (event) => event instanceof CustomEvent && done(String(event.detail)), {
          once: true,
        });
        const asking = setInterval(() => {
          // Whoever hears it says so by preventing what the event would else do.
          if (!dispatchEvent(new CustomEvent(names.ask, { detail, cancelable: true }))) clearInterval(asking);
        }, 20);
      }),
    { ask: ASK, answer: ANSWER },
    JSON.stringify(question),
  );
  return JSON.parse(answer);
}
