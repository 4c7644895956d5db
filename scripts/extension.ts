/** How a driver reaches the extension's own pages, in either browser. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { TabSummary } from '../src/platform/reports.ts';
import { framesKey, parseFrames, summarize } from '../src/platform/tab-counts.ts';
import type { Launched } from './launch.ts';
import { until } from './until.ts';

/** Opens one of the extension's pages in a tab of its own. */
export async function openExtensionPage({ browser, origin }: Launched, path: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox tells no driver that a page of an extension has loaded: ask the page itself.
  await page.goto(`${origin}/${path}`, { waitUntil: [] });
  await until(() => page.evaluate('document.readyState === "complete" && location.protocol.endsWith("-extension:")'));
  return page;
}

/** The browser's number of the tab that shows this address. */
export async function tabIdOf(extensionPage: Page, url: string): Promise<number> {
  const tabs: unknown = await extensionPage.evaluate('chrome.tabs.query({})');
  for (const tab of Array.isArray(tabs) ? tabs : []) {
    if (isTab(tab) && tab.url === url) return tab.id;
  }
  throw new Error(`No tab shows ${url}.`);
}

/**
 * What the extension says of the page at this address: whether it is being read, has been read, or is left alone; undefined while
 * it has said nothing. Of the page's frames others may have spoken before: only the top one counts.
 */
export async function stateOf(extensionPage: Page, url: string): Promise<string | undefined> {
  const frames = parseFrames(await keptInSession(extensionPage, framesKey(await tabIdOf(extensionPage, url))));
  return frames[0]?.state;
}

/** What has gone wrong in the extension while it was at work on the page at this address. */
export async function failuresOf(extensionPage: Page, url: string): Promise<readonly unknown[]> {
  return failuresIn(extensionPage, await tabIdOf(extensionPage, url));
}

/** What the extension knows of a tab, as its own pages read it. */
export async function summaryIn(extensionPage: Page, tabId: number): Promise<TabSummary | undefined> {
  return summarize(parseFrames(await keptInSession(extensionPage, framesKey(tabId))));
}

/** What has gone wrong in a tab and in the extension itself, as the extension's own pages read it. */
export async function failuresIn(extensionPage: Page, tabId: number): Promise<readonly unknown[]> {
  const [ofTab, ofExtension] = await Promise.all([
    keptInSession(extensionPage, `failed-${tabId}`),
    keptInSession(extensionPage, 'failed--1'),
  ]);
  return [ofTab, ofExtension].flatMap((failures: unknown): unknown[] => (Array.isArray(failures) ? failures : []));
}

function keptInSession(extensionPage: Page, key: string): Promise<unknown> {
  return extensionPage.evaluate(`chrome.storage.session.get('${key}').then((kept) => kept['${key}'])`);
}

function isTab(value: unknown): value is { readonly id: number; readonly url: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'url' in value && typeof value.id === 'number';
}

/** Rests the pointer on a marked word until its card is there; a page that still scrolls or resizes closes it again. */
export async function openCard(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await until(async () => {
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await delay(500);
    return (await page.evaluate('Document.prototype.querySelectorAll.call(document, ":root > *").length')) === 3;
  });
}
