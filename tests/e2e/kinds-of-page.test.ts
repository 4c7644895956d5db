import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../scripts/until.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { memoryOf } from '../../scripts/memory.ts';
import { cardSaying, noCard, pressInCard } from '../support/card.ts';
import { comeAndGo } from '../support/come-and-go.ts';
import { Driver } from '../support/driver.ts';
import { middleOfMark, painted } from '../support/painted.ts';
import { readerFacts } from '../support/reader-facts.ts';
import { openSite, type Site } from '../support/site.ts';

async function paints(page: Page, ...expected: string[]): Promise<void> {
  const words = async () => (await painted(page)).map(({ text }) => text);
  await until(async () => (await words()).join() === expected.join()).catch(async () => {
    throw new Error(`These are painted: ${(await words()).join()}`);
  });
}

/** How many marks there are, in closed shadow roots too. */
function size(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}

/** Moves the pointer, which wakes the extension, until there are so many marks. */
async function wakesTo(page: Page, marks: number): Promise<void> {
  let x = 10;
  await until(async () => {
    x = x === 10 ? 20 : 10;
    await page.mouse.move(x, 300);
    return (await size(page)) === marks;
  });
}

/** Megabytes by which memory may be higher than before: less than what 12,000 paragraphs take. */
const SLACK = { chrome: 1, firefox: 5 };
/** Milliseconds for which a page is left alone. */
const REST = 1500;

/** For how long any script ran in Chromium's process of this page while it was left alone. */
async function scriptTime(page: Page, milliseconds: number): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const time = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
  const before = await time();
  await delay(milliseconds);
  const after = await time();
  await session.detach();
  return after - before;
}

describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    site = await openSite();
    driver = await Driver.start(name);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  const open = (path: string) => driver.open(site.url('a', `kinds/${path}.html`));
  const badge = (page: Page, text: string) => driver.untilBadge(page, text);
  test('frames of every sort are read, and the button shows the sum', async () => {
    const page = await open('frames');
    await badge(page, '5');
    expect(await painted(page)).toHaveLength(5);
    await page.close();
  });

  test('a frame that goes is taken off the sum, though the background sleeps', async () => {
    const page = await open('frames');
    await badge(page, '5');
    for (const left of ['4', '3', '2', '1']) {
      // A browser stops a background that has nothing left to do.
      await delay(500);
      await driver.stopBackground();
      await page.evaluate(() => document.querySelector('iframe')?.remove());
      await badge(page, left);
    }
    await page.close();
  });

  test('a window that a page opens and fills itself is read at the next move', async () => {
    const page = await open('words');
    const before = await driver.launched.browser.pages();
    await page.evaluate(() => {
      const opened = window.open('about:blank');
      opened?.document.body.insertAdjacentHTML('beforeend', '<p>Officials said so.</p>');
    });
    const opened = await until(async () => {
      const pages = await driver.launched.browser.pages();
      return pages.find((one) => !before.includes(one));
    });
    await wakesTo(opened, 1);
    await opened.close();
    await page.close();
  });

  test('a document that the page writes anew is read, and the reader and the pointer are heard in it', async () => {
    const page = await open('words');
    await paints(page, 'Critics say');
    const rest = async (selector: string) => {
      const { x, y } = await middleOfMark(page, selector);
      await page.mouse.move(x, y);
    };
    await rest('p');
    await cardSaying(driver, page, 'Critics');
    await page.evaluate(() => {
      document.open();
      document.write(
        '<!doctype html><html lang="en"><body><p>Officials said so.</p><p>Experts say no.</p></body></html>',
      );
      document.close();
    });
    await paints(page, 'Officials said', 'Experts say');
    await badge(page, '2');
    await page.evaluate(() => CSS.highlights.clear());
    await wakesTo(page, 2);
    await rest('p');
    await cardSaying(driver, page, 'Officials');
    await pressInCard(driver, page, english.card_next.message);
    await cardSaying(driver, page, 'Experts');
    await page.keyboard.press('Escape');
    await noCard(driver, page);
    await page.close();
  });

  test('a file of plain text is read by its paragraphs, a program is not', async () => {
    const page = await driver.open(site.url('a', 'kinds/article.txt'));
    await paints(page, 'Some experts say');
    await page.goto(site.url('a', 'kinds/program.txt'));
    await until(async () => (await driver.stateOf(page)) === 'unreadable');
    await paints(page);
    await page.close();
  });

  test('a document that becomes a field to write in loses its marks at the next move', async () => {
    const page = await open('words');
    await paints(page, 'Critics say');
    await page.evaluate(() => (document.designMode = 'on'));
    await wakesTo(page, 0);
    await page.evaluate(() => (document.designMode = 'off'));
    await wakesTo(page, 1);
    await page.close();
  });

  test('closed shadow roots are read, one attached late at the next move', async () => {
    const page = await open('roots');
    await until(async () => (await size(page)) === 1);
    await page.evaluate('window.fillLate()');
    await wakesTo(page, 2);
    await badge(page, '2');
    await page.close();
  });

  test('text that comes and goes leaves no memory behind', async () => {
    const page = await open('words');
    await paints(page, 'Critics say');
    const inUse: number[] = [];
    // The first time brings memory to the height that coming and going needs.
    for (let look = 0; look < 4; look += 1) {
      await comeAndGo(page, 2000, 3);
      inUse.push((await memoryOf(driver, page)).page);
    }
    const [, first = NaN, , last] = inUse;
    expect(last).toBeLessThan(first + SLACK[name]);
    await page.close();
  });

  test('what a page can see of us is what docs/SECURITY.md lists, and nothing else', async () => {
    const page = await open('seen');
    await until(async () => (await size(page)) === 2);
    const seen = await page.evaluate(() => ({
      names: [...CSS.highlights.keys()],
      ranges: [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
      style: [...CSS.highlights.keys()].map(
        (key) => getComputedStyle(document.body, `::highlight(${key})`).textDecorationLine,
      ),
      sheets: [document.styleSheets, document.adoptedStyleSheets].map(({ length }) => length),
      sheetsInRoots: ['#marked', '#plain'].map(
        (host) => document.querySelector(host)?.shadowRoot?.adoptedStyleSheets.length,
      ),
      properties: [...getComputedStyle(document.documentElement)].filter((property) => property.startsWith('--')),
      globals: Object.getOwnPropertyNames(window).filter((key) => !Reflect.get(window, 'names').includes(key)),
      loaded: performance.getEntriesByType('resource').filter(({ name: url }) => !url.endsWith('/favicon.ico')),
      records: Reflect.get(window, 'records').length,
    }));
    expect(seen).toEqual({
      names: [expect.stringMatching(/^(q7|kx|e3|zt)\w{2}$/)],
      ranges: ['[object StaticRange]', '[object StaticRange]'],
      style: ['underline'],
      sheets: [0, 0],
      sheetsInRoots: [name === 'firefox' ? 1 : 0, 0],
      properties: name === 'firefox' ? ['--q7'] : [],
      // What the page itself has made.
      globals: ['names', 'records'],
      loaded: [],
      records: 0,
    });
    await page.close();
  });

  test('selecting, searching, copying, printing and what assistive technology is told are as without us', async () => {
    const page = await open('seen');
    await until(async () => (await size(page)) === 2);
    const marked = await readerFacts(driver, page, 'Critics say');
    await driver.choose({ paused: true });
    await until(async () => (await size(page)) === 0);
    const plain = await readerFacts(driver, page, 'Critics say');
    await driver.choose({ paused: false });
    expect({ ...marked, shown: '' }).toEqual({ ...plain, shown: '' });
    expect(marked.shown).not.toBe(plain.shown);
    await page.close();
  });
});

// Firefox has no such counter; that nothing is waited for is seen in both browsers by tests/dom/at-rest.dom.test.ts.
test('a page at rest is let rest: no script runs in Chromium', async () => {
  const site = await openSite();
  const driver = await Driver.start('chrome');
  const page = await driver.open(site.url('a', 'kinds/words.html'));
  await paints(page, 'Critics say');
  expect(await scriptTime(page, REST)).toBe(0);
  await driver.close();
  await site.close();
});
