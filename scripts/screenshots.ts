/**
 * `npm run screenshots`: every surface in both browsers, light and dark, in docs/images, and the pictures for the stores in
 * docs/store/images. The extension must be built.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type BrowserName } from './browsers.ts';
import { openCard, openExtensionPage, tabIdOf, until } from './extension.ts';
import { firstMark } from './first-mark.ts';
import { launch, type Launched } from './launch.ts';
import { serve } from './serve.ts';
import { storePictures } from './store/pictures.ts';

const IMAGES = 'docs/images';
/** Milliseconds after which a card has faded in. */
const SETTLED = 300;

const demo = await serve('demo');
mkdirSync(IMAGES, { recursive: true });
for (const name of ['chrome', 'firefox'] as const) {
  for (const dark of [false, true]) {
    const launched = await launch(name, { extension: resolve('dist', name), dark });
    await shoot(launched, name, dark ? 'dark' : 'light');
    await launched.browser.close();
  }
}
await demo.close();
await storePictures();

async function shoot(launched: Launched, name: BrowserName, scheme: string): Promise<void> {
  const [page = await launched.browser.newPage()] = await launched.browser.pages();
  await page.setViewport({ width: 1000, height: 760 });
  await page.bringToFront();
  await page.goto(`${demo.url}/`);
  await until(() => page.evaluate('CSS.highlights.size > 0').then(Boolean));
  await page.screenshot({ path: `${IMAGES}/article-${name}-${scheme}.png` });

  await openCard(page, await firstMark(page));
  await delay(SETTLED);
  await page.screenshot({ path: `${IMAGES}/card-${name}-${scheme}.png` });
  await page.mouse.move(1, 1);

  const popup = await openExtensionPage(launched, 'src/popup/index.html?driver');
  await popup.evaluate('chrome.storage.sync.set({ settings: { map: true } })');
  await page.bringToFront();
  await page.setViewport({ width: 700, height: 600, deviceScaleFactor: 2 });
  await page.goto(`${demo.url}/`);
  await until(() => hasOwnElement(page));
  await delay(SETTLED);
  await page.screenshot({ path: `${IMAGES}/map-${name}-${scheme}.png` });
  await popup.evaluate('chrome.storage.sync.set({ settings: {} })');
  const tab = await tabIdOf(popup, `${demo.url}/`);
  await popup.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  await popup.goto(`${launched.origin}/src/popup/index.html?tab=${tab}`, { waitUntil: [] });
  await until(() => popup.evaluate('document.querySelectorAll("#excerpts li").length > 3').then(Boolean));
  await popup.screenshot({ path: `${IMAGES}/popup-${name}-${scheme}.png` });

  const options = await openExtensionPage(launched, 'src/options/index.html');
  await until(() => options.evaluate('!document.body.hidden').then(Boolean));
  await options.setViewport({ width: 1120, height: 900 });
  const height = Number(await options.evaluate('document.documentElement.scrollHeight'));
  await options.setViewport({ width: 1120, height });
  await options.screenshot({ path: `${IMAGES}/options-${name}-${scheme}.png` });
}

/** Whether the card or the map is in the page. */
async function hasOwnElement(page: Page): Promise<boolean> {
  return (await page.evaluate('document.documentElement.children.length')) === 3;
}
