import type { Page } from 'puppeteer-core';
import { Driver, type Surface, until } from '../../tests/support/driver.ts';
import { setup as pack } from '../../tests/support/packed.ts';
import { spread } from '../statistics.ts';
import type { BenchOptions, Section } from '../table.ts';
import { servePages } from './serve-pages.ts';

/** Milliseconds since the epoch, the same in every process. */
const NOW = 'performance.timeOrigin + performance.now()';
/** When the popup was first painted with anything in it: it is shown whole or not at all. */
const PAINTED = `performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0]?.startTime`;

interface Times {
  readonly opened: number[];
  readonly switched: number[];
}

/** How long the popup takes to be there with the right counts, and a switch to show in the page. */
export async function bench({ isShort }: BenchOptions): Promise<Section[]> {
  pack();
  const rows: string[][] = [];
  for (const name of ['chrome', 'firefox'] as const) {
    const { opened, switched } = await measure(name, isShort ? 3 : 20);
    rows.push([name, spread(opened, 0), '100', spread(switched, 0), '50']);
  }
  return [
    {
      title: 'Popup on an article, milliseconds: median (middle half)',
      header: ['', 'click to painted, counts right', 'limit', 'switch to repainted', 'limit'],
      rows,
    },
  ];
}

async function measure(name: 'chrome' | 'firefox', rounds: number): Promise<Times> {
  const site = await servePages();
  const driver = await Driver.start(name);
  const page = await driver.open(site.url('article'));
  const total = await until(async () => Number(await driver.badge(page)) || undefined);
  const times: Times = { opened: [], switched: [] };
  // The first round warms the browser's caches up and does not count.
  for (let round = 0; round <= rounds; round += 1) {
    const asked = Number(await driver.inside.evaluate(NOW));
    const popup = await driver.popup(page);
    const painted = await until(async () => Number(await inView(popup, PAINTED)) || undefined);
    const shown = Number(await popup.evaluate(`document.querySelector('[data-total]').dataset.total`));
    if (shown !== total) throw new Error(`The popup says ${shown}, the page has ${total}.`);
    const switched = await timeOfSwitch(page, popup);
    await timeOfSwitch(page, popup);
    await popup.close();
    if (round === 0) continue;
    times.opened.push(painted - asked);
    times.switched.push(switched);
  }
  await driver.close();
  await site.close();
  return times;
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
