import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { extensionPackage, unpack } from '../../scripts/packages.ts';
import { Driver, type Surface, until } from '../../tests/support/driver.ts';
import { setup as pack } from '../../tests/support/packed.ts';
import { spread } from '../statistics.ts';
import type { BenchOptions, Section } from '../table.ts';
import { servePages } from './serve-pages.ts';

/** Milliseconds since the epoch, the same in every process. */
const NOW = 'performance.timeOrigin + performance.now()';
/** When the popup was first painted with anything in it: it is shown whole or not at all. */
const PAINTED = `performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0]?.startTime`;

const POPUP = 'src/popup/index.html';
/** What the browser itself takes to show a popup. */
const EMPTY = 'empty.html';

interface Times {
  readonly opened: number[];
  readonly empty: number[];
  readonly switched: number[];
}

/** How long the popup takes to be there with the right counts, and a switch to show in the page. */
export async function bench({ isShort }: BenchOptions): Promise<Section[]> {
  await pack();
  const rows: string[][] = [];
  for (const name of ['chrome', 'firefox'] as const) {
    const { opened, empty, switched } = await measure(name, isShort ? 3 : 20);
    const each = (how: (ours: number, bare: number) => number) => opened.map((ours, at) => how(ours, empty[at] ?? NaN));
    rows.push([
      name,
      spread(opened, 0),
      spread(empty, 0),
      spread(each((ours, bare) => ours / bare)),
      spread(
        each((ours, bare) => ours - bare),
        0,
      ),
      spread(switched, 0),
    ]);
  }
  return [
    {
      title: 'Popup on an article, background asleep, milliseconds: median (middle half)',
      header: ['', 'click to painted, counts right', 'an empty page', '÷ empty', '− empty', 'switch to repainted'],
      rows,
      note: 'The driver is in the first two columns alike: it holds up every page that opens. Limits: 100 for − empty, 50 for a switch.',
    },
  ];
}

async function measure(name: 'chrome' | 'firefox', rounds: number): Promise<Times> {
  const site = await servePages();
  const driver = await Driver.start(name, { extension: withEmptyPage(name) });
  const page = await driver.open(site.url('article'));
  const total = await until(async () => Number(await driver.badge(page)) || undefined);
  const times: Times = { opened: [], empty: [], switched: [] };
  // The first round warms the browser's caches up and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const bare = await open(driver, page, EMPTY);
    await bare.popup.close();
    const { popup, took } = await open(driver, page, POPUP);
    const shown = Number(await popup.evaluate(`document.querySelector('[data-total]').dataset.total`));
    if (shown !== total) throw new Error(`The popup says ${shown}, the page has ${total}.`);
    const switched = await timeOfSwitch(page, popup);
    await timeOfSwitch(page, popup);
    await popup.close();
    if (round === 0) continue;
    times.opened.push(took);
    times.empty.push(bare.took);
    times.switched.push(switched);
  }
  await driver.close();
  await site.close();
  return times;
}

/** The packed extension with a page that shows a word and nothing else. */
function withEmptyPage(name: 'chrome' | 'firefox'): string {
  const folder = resolve('out', 'bench', `popup-${name}`);
  rmSync(folder, { recursive: true, force: true });
  unpack(extensionPackage(name), folder);
  writeFileSync(join(folder, EMPTY), '<!doctype html><title>Empty</title><p>Empty</p>');
  return folder;
}

/** Opens a page as the popup, as after a minute of reading: the background sleeps. */
async function open(driver: Driver, page: Page, path: string): Promise<{ popup: Surface; took: number }> {
  await driver.inside.evaluate(`chrome.action.setPopup({ popup: '/${path}' })`);
  await driver.stopBackground();
  const asked = Number(await driver.inside.evaluate(NOW));
  const popup = await driver.popup(page, path);
  const painted = await until(async () => Number(await inView(popup, PAINTED)) || undefined);
  return { popup, took: painted - asked };
}

/** Presses the switch of the kind that has most marks, and waits for the frame in which the page shows it. */
async function timeOfSwitch(page: Page, popup: Surface): Promise<number> {
  const repainted = page.evaluate(`new Promise((done) => {
    const before = CSS.highlights.size;
    const look = () => {
      if (CSS.highlights.size === before) setTimeout(look, 0);
      else requestAnimationFrame(() => setTimeout(() => done(${NOW}), 0));
    };
    look();
  })`);
  const pressed = Number(
    await inView(popup, `(document.querySelector('[data-kind="vague"] [role=switch]').click(), ${NOW})`),
  );
  return Number(await repainted) - pressed;
}

/** Evaluates with the clock of the popup's own window. */
function inView(popup: Surface, expression: string): Promise<unknown> {
  return popup.evaluate(`((performance) => (${expression}))(document.defaultView.performance)`);
}
