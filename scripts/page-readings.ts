/** What can be seen of a saved page in a browser when the extension, or a build of it that keeps the time, reads it. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { ask } from '../bench/browser/ask.ts';
import type { Scan } from '../bench/browser/content/protocol.ts';
import { paintedIn } from '../tests/support/painted.ts';
import { failuresOf, stateOf } from './extension.ts';
import { until } from './until.ts';

/** Milliseconds after which a page that has not loaded, or of which nothing is heard, is given up. */
const PATIENCE = 20_000;

/** Milliseconds after which the content script is asked again. */
const ANSWER = 3000;

export interface Seen {
  /** The marked words. */
  readonly words: readonly string[];
  /** What is not as it should be. */
  readonly notes: readonly string[];
  /** The longest slice in milliseconds, where the time was kept. */
  readonly slice: number;
}

/**
 * Opens a page, has a look and closes it.
 * @param origin of the extension
 * @param url the one address from which anything may be loaded
 */
export async function openAndSee(
  { page, origin, url }: { readonly page: Page; readonly origin: string; readonly url: string },
  look: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const notes: string[] = [];
  page.on('pageerror', (error) => {
    if (error instanceof Error && String(error.stack).includes(origin)) notes.push(`an error: ${error.message}`);
  });
  page.on('requestfinished', (request) => {
    const loaded = request.url();
    if (/^https?:/.test(loaded) && loaded !== url && !loaded.endsWith('/favicon.ico')) notes.push(`loads ${loaded}`);
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const seen = await look(page);
    return { ...seen, notes: [...notes, ...seen.notes] };
  } catch (error) {
    return { words: [], slice: 0, notes: [...notes, error instanceof Error ? error.message : String(error)] };
  } finally {
    await page.close();
  }
}

/** What the extension paints. */
export async function painted(page: Page, extensionPage: Page): Promise<Seen> {
  const before = await page.evaluate('document.documentElement.outerHTML');
  const url = page.url();
  await until(async () => ((await stateOf(extensionPage, url)) ?? 'reading') !== 'reading', PATIENCE);
  const marks = await paintedIn(page);
  const isChanged = before !== (await page.evaluate('document.documentElement.outerHTML'));
  const failures = await failuresOf(extensionPage, url);
  const notes = [
    ...(isChanged ? ['changed by being read'] : []),
    ...failures.map((failure) => `an error: ${JSON.stringify(failure)}`),
  ];
  return { words: marks.map(({ text }) => text), notes, slice: 0 };
}

/**
 * What the build that keeps the time has found, and whether a fresh reader finds the same.
 * @param wait milliseconds for which the page's own scripts may go on before
 */
export async function scanned(page: Page, wait: number): Promise<Seen> {
  await delay(wait);
  // On a busy machine the content script may come after the first question.
  const { live, fresh, slices, errors } = await until(async () => {
    const answer = await Promise.race([ask(page, {}).catch(() => undefined), delay(ANSWER)]);
    return isScan(answer) && answer;
  }, PATIENCE);
  const notes = errors.map((error) => `an error: ${error}`);
  if (live.join('\n') !== fresh.join('\n'))
    notes.push(`a fresh reader finds something else: ${differences(live, fresh)}`);
  return { words: fresh, notes, slice: Math.max(0, ...slices) };
}

function isScan(value: unknown): value is Scan {
  return typeof value === 'object' && value !== null && 'live' in value && 'fresh' in value && 'slices' in value;
}

/** How many words there are on both sides, and some that only one side has. */
export function differences(a: readonly string[], b: readonly string[]): string {
  return `${a.length} and ${b.length}; ${JSON.stringify([...only(a, b), ...only(b, a)].slice(0, 4))}`;
}

function only(these: readonly string[], those: readonly string[]): string[] {
  return these.filter((text) => !those.includes(text));
}
