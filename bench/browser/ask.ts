import type { Page } from 'puppeteer-core';
import { ANSWER, ASK } from './content/protocol.ts';

/** Asks the content script of a page; the answer is what it says, unread. */
export async function ask(page: Page, question: unknown): Promise<unknown> {
  const answer = await page.evaluate(
    (names: { readonly ask: string; readonly answer: string }, detail: string) =>
      new Promise<string>((done) => {
        addEventListener(names.answer, (event) => event instanceof CustomEvent && done(String(event.detail)), {
          once: true,
        });
        dispatchEvent(new CustomEvent(names.ask, { detail }));
      }),
    { ask: ASK, answer: ANSWER },
    JSON.stringify(question),
  );
  return JSON.parse(answer);
}
