/** The pictures for the stores' pages: real pages, read by the real extension, in a frame with one sentence each. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openCard, openExtensionPage, tabIdOf } from '../extension.ts';
import { until } from '../until.ts';
import { firstMark } from '../first-mark.ts';
import { launch, type Launched } from '../launch.ts';
import { serve } from '../serve.ts';

const IMAGES = join('docs', 'store', 'images');
const HERE = import.meta.dirname;

/** Milliseconds after which what fades in has done so. */
const SETTLED = 400;

/** The window within the frame, in CSS pixels. */
const WINDOW = { width: 1138, height: 668 };
const PANEL_WIDTH = 372;

const HOST = 'harbour-courier.example';

interface Layer {
  readonly image: string;
  /** CSS pixels from the window's left edge. */
  readonly left: number;
  readonly width: number;
}

interface Picture {
  readonly heading: string;
  readonly line: string;
  readonly layers: readonly Layer[];
  /** What stands over the window, as the popup does. */
  readonly over?: string;
}

/** Writes all of them into docs/store/images. The extension must be built. */
export async function storePictures(): Promise<void> {
  mkdirSync(IMAGES, { recursive: true });
  const light = await open(false);
  await write(light, 'screenshot-1.png', {
    heading: 'Who said so? See where the text does not say.',
    line: 'Every claim without a named source is marked. Rest the pointer on a mark, and a card asks the question.',
    layers: [await article(light, WINDOW.width, true)],
  });
  await write(light, 'screenshot-2.png', {
    heading: 'How well is this article sourced?',
    line: 'Named against unnamed, six kinds counted, and a switch for each.',
    layers: [await article(light, WINDOW.width, false)],
    over: await popup(light),
  });
  await write(light, 'screenshot-3.png', {
    heading: 'All of them beside the page.',
    line: 'The side panel lists every claim and every named source, and finds its place in the text.',
    layers: [
      await article(light, WINDOW.width - PANEL_WIDTH, false),
      { image: await panel(light), left: WINDOW.width - PANEL_WIDTH, width: PANEL_WIDTH },
    ],
  });
  await write(light, 'screenshot-5.png', {
    heading: 'As quiet as you like it.',
    line: 'Every kind has a switch, and so has every site. Nothing that you read leaves your device.',
    layers: [{ image: await options(light), left: 0, width: WINDOW.width }],
  });
  await tile(light, 'tile-small.png', 440, 280);
  await tile(light, 'tile-marquee.png', 1400, 560);
  await close(light);

  const dark = await open(true);
  await write(dark, 'screenshot-4.png', {
    heading: 'At home in the dark, too.',
    line: 'Marks are painted by the browser itself. The page is not changed.',
    layers: [await article(dark, WINDOW.width, true)],
  });
  await close(dark);
}

interface Studio {
  readonly launched: Launched;
  readonly demo: { readonly url: string; close(): Promise<void> };
  readonly tiles: { readonly url: string; close(): Promise<void> };
}

async function open(dark: boolean): Promise<Studio> {
  // The demo article has an address as a newspaper has it, which the popup shows.
  const args = [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`];
  const launched = await launch('chrome', { extension: resolve('dist', 'chrome'), dark, args });
  return { launched, demo: await serve('demo'), tiles: await serve(HERE) };
}

async function close({ launched, demo, tiles }: Studio): Promise<void> {
  await launched.browser.close();
  await demo.close();
  await tiles.close();
}

function addressOf({ demo }: Studio): string {
  return `${demo.url.replace('127.0.0.1', HOST)}/`;
}

async function markedPage({ launched }: Studio, url: string, width: number, height: number): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.setViewport({ width, height });
  await page.goto(url);
  await page.bringToFront();
  await until(() => page.evaluate('CSS.highlights.size > 0').then(Boolean));
  await delay(SETTLED);
  return page;
}

async function article(studio: Studio, width: number, withCard: boolean): Promise<Layer> {
  const page = await markedPage(studio, addressOf(studio), width, WINDOW.height);
  if (withCard) {
    await openCard(page, await firstMark(page));
    await delay(SETTLED);
  }
  return { image: await shoot(page), left: 0, width };
}

async function popup(studio: Studio): Promise<string> {
  const page = await surface(studio, 'popup', { width: 360, height: 600 });
  await until(() => page.evaluate('document.querySelectorAll("#excerpts li").length > 3').then(Boolean));
  return shoot(page);
}

async function panel(studio: Studio): Promise<string> {
  const page = await surface(studio, 'panel', { width: PANEL_WIDTH, height: WINDOW.height });
  await until(() => page.evaluate('document.querySelectorAll("#findings li").length > 3').then(Boolean));
  return shoot(page);
}

async function options(studio: Studio): Promise<string> {
  const page = await openExtensionPage(studio.launched, 'src/options/index.html');
  await page.setViewport(WINDOW);
  await delay(SETTLED);
  return shoot(page);
}

/** A page of the extension that tells of the demo article's tab. */
async function surface(
  studio: Studio,
  name: 'popup' | 'panel',
  size: { readonly width: number; readonly height: number },
): Promise<Page> {
  const { launched } = studio;
  const read = await markedPage(studio, addressOf(studio), WINDOW.width, WINDOW.height);
  const page = await openExtensionPage(launched, `src/${name}/index.html?driver`);
  const tab = await tabIdOf(page, read.url());
  await page.setViewport({ ...size, deviceScaleFactor: 2 });
  await page.goto(`${launched.origin}/src/${name}/index.html?tab=${tab}`, { waitUntil: [] });
  return page;
}

async function shoot(page: Page): Promise<string> {
  const image = await page.screenshot({ encoding: 'base64' });
  await page.close();
  return `data:image/png;base64,${image}`;
}

async function write({ launched }: Studio, name: string, picture: Picture): Promise<void> {
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.setContent(framed(picture));
  await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
  await save(page, name);
}

function framed({ heading, line, layers, over }: Picture): string {
  // Surfaces are taken at twice their size, to be as sharp as they are on good screens.
  const images = layers.map(
    ({ image, left, width }) =>
      `<img src="${image}" style="left: ${left}px; width: ${width}px" class="${left > 0 ? 'beside' : ''}" alt="" />`,
  );
  return readFileSync(join(HERE, 'frame.html'), 'utf8')
    .replace('<h1></h1>', `<h1>${heading}</h1>`)
    .replace('<p></p>', `<p>${line}</p>`)
    .replace('<div class="window"></div>', `<div class="window">${images.join('')}</div>`)
    .replace('</html>', over === undefined ? '</html>' : `<img class="over" src="${over}" alt="" /></html>`);
}

async function save(page: Page, name: string): Promise<void> {
  writeFileSync(join(IMAGES, name), await page.screenshot());
  await page.close();
}

async function tile(studio: Studio, name: string, width: number, height: number): Promise<void> {
  const page = await markedPage(studio, `${studio.tiles.url}/tile.html`, width, height);
  await save(page, name);
}
