/**
 * `npm run screenshots`: every surface in both browsers, light and dark, in docs/images, and the pictures for the stores in
 * docs/store/images. The extension must be built. With `-- --languages`: our pages in all languages, in out/languages.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type BrowserName } from './browsers.ts';
import { openCard, openExtensionPage, tabIdOf } from './extension.ts';
import { until } from './until.ts';
import { firstMark } from './first-mark.ts';
import { inLanguage, LANGUAGES } from './in-language.ts';
import { launch, type Launched } from './launch.ts';
import { serve } from './serve.ts';
import { storePictures } from './store/pictures.ts';

const IMAGES = 'docs/images';
/** Milliseconds after which a card has faded in. */
const SETTLED = 300;

interface Surface {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The whole length of the page is in the picture. */
  readonly isTall?: true;
  /** One of our pages; what ends in `=` is told the tab of the article. */
  readonly address: string;
  /** What is there when the page is complete. */
  readonly whole: string;
  /** What is done before the picture is taken. */
  readonly act?: string;
}

const SURFACES: readonly Surface[] = [
  { name: 'popup', width: 360, height: 600, address: 'src/popup/index.html?tab=', whole: '#excerpts li:nth-child(4)' },
  { name: 'panel', width: 400, height: 900, address: 'src/panel/index.html?tab=', whole: '#unnamed-panel .excerpt' },
  { name: 'report', width: 760, height: 900, address: 'src/report/index.html?tab=', whole: '.report' },
  { name: 'options', width: 1120, height: 900, isTall: true, address: 'src/options/index.html', whole: 'h1' },
  { name: 'welcome', width: 1100, height: 900, address: 'src/welcome/index.html', whole: '#six li' },
  {
    name: 'check',
    width: 1200,
    height: 820,
    address: 'src/check/index.html',
    whole: '#draft',
    // The caret comes into the draft, and only then is a claim chosen.
    act: `document.querySelector('#draft-tools button').click();
      new Promise((done) => setTimeout(done, 200)).then(() => {
        document.activeElement.blur();
        document.querySelectorAll('#unnamed-panel .excerpt')[1].click();
      })`,
  },
];

const demo = await serve('demo');
if (process.argv.includes('--languages')) await shootLanguages();
else await shootAll();
await demo.close();

async function shootAll(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  for (const name of ['chrome', 'firefox'] as const) {
    for (const dark of [false, true]) {
      const launched = await launch(name, { extension: resolve('dist', name), dark });
      await shoot(launched, name, dark ? 'dark' : 'light');
      await launched.browser.close();
    }
  }
  await storePictures();
}

/** Our pages and a card in every language, to be looked at; nothing shows them. */
async function shootLanguages(): Promise<void> {
  const folder = 'out/languages';
  mkdirSync(folder, { recursive: true });
  for (const name of ['chrome', 'firefox'] as const) {
    for (const language of LANGUAGES) {
      const launched = await launch(name, { extension: inLanguage(name, language) });
      const page = await launched.browser.newPage();
      await page.setViewport({ width: 1000, height: 760 });
      await page.goto(`${demo.url}/`);
      await until(() => page.evaluate('CSS.highlights.size > 0').then(Boolean));
      await openCard(page, await firstMark(page));
      await delay(SETTLED);
      const pathOf = (surface: string) => `${folder}/${surface}-${language}-${name}.png` as const;
      await page.screenshot({ path: pathOf('card') });
      await shootSurfaces(launched, pathOf);
      await launched.browser.close();
    }
  }
}

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

  const settings = await openExtensionPage(launched, 'src/popup/index.html?driver');
  await settings.evaluate('chrome.storage.sync.set({ settings: { map: true } })');
  await page.bringToFront();
  await page.setViewport({ width: 700, height: 600, deviceScaleFactor: 2 });
  await page.goto(`${demo.url}/`);
  await until(() => hasOwnElement(page));
  await delay(SETTLED);
  await page.screenshot({ path: `${IMAGES}/map-${name}-${scheme}.png` });
  await settings.evaluate('chrome.storage.sync.set({ settings: { map: false } })');
  await settings.close();
  await shootSurfaces(launched, (surface) => `${IMAGES}/${surface}-${name}-${scheme}.png` as const);
}

async function shootSurfaces(launched: Launched, pathOf: (surface: string) => `${string}.png`): Promise<void> {
  const inside = await openExtensionPage(launched, 'src/popup/index.html?driver');
  const tab = await tabIdOf(inside, `${demo.url}/`);
  for (const surface of SURFACES) {
    const { name, width, height, isTall, address, whole, act } = surface;
    await inside.setViewport({ width, height, deviceScaleFactor: 2 });
    await inside.goto(`${launched.origin}/${address}${address.endsWith('=') ? tab : ''}`, { waitUntil: [] });
    await until(() => inside.evaluate(`document.querySelector('${whole}') !== null && !document.body.hidden`));
    if (act !== undefined) await inside.evaluate(act);
    if (isTall) {
      const length = Number(await inside.evaluate('document.documentElement.scrollHeight'));
      await inside.setViewport({ width, height: length });
    }
    await delay(SETTLED);
    await inside.screenshot({ path: pathOf(name) });
  }
}

/** Whether the card or the map is in the page. */
async function hasOwnElement(page: Page): Promise<boolean> {
  return (await page.evaluate('document.documentElement.children.length')) === 3;
}
