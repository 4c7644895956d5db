import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { CATEGORY_IDS } from '../../src/engine/index.ts';
import { openCard } from '../../scripts/extension.ts';
import { cardSaying, noCard } from '../support/card.ts';
import { Driver, type Surface, until } from '../support/driver.ts';
import { kindOf } from '../support/kind-of.ts';
import { noiseOf } from '../support/noise.ts';
import { middleOfMark, painted, paintedIn } from '../support/painted.ts';
import { openSite, type Site } from '../support/site.ts';

/** What a careful editor would ask about in harbour.html, by the id of its paragraph. */
const EXPECTED = {
  anonymous: /^One senior official, speaking on condition of anonymity, said$/,
  vague: /^Some analysts believe$/,
  passive: /^is said to/,
  hearsay: /reportedly/,
  document: /^Studies show/,
  talk: /sparked speculation/,
};
/** One mark of each kind, and one more vague group in the frame. */
const TOTAL = 7;

const count = (kind: string) => `Number(document.querySelector('[data-kind="${kind}"] [data-count]').dataset.count)`;
const press = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;

describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  let site: Site;
  let driver: Driver;
  let page: Page;

  /** What was written to the consoles of pages in Firefox, which tells nobody afterwards. */
  const written: string[] = [];
  const open = async (host: 'a' | 'b' = 'a') => {
    const opened = await driver.launched.browser.newPage();
    if (name === 'firefox') opened.on('console', (message) => written.push(message.text()));
    await opened.goto(site.url(host, 'harbour.html'));
    return opened;
  };
  const settled = (number: number) =>
    until(async () => ((await painted(page)).length === number ? true : undefined)).catch(async () => {
      throw new Error(`${number} marks were expected, these are painted: ${JSON.stringify(await painted(page))}`);
    });
  const popupShowing = async (state: string): Promise<Surface> => {
    const popup = await driver.popup(page);
    await until(() => popup.evaluate(`document.body.dataset.state === '${state}'`).then(Boolean));
    return popup;
  };
  const badge = (text: string) => driver.untilBadge(page, text);

  beforeAll(async () => {
    site = await openSite();
    driver = await Driver.start(name);
    page = await open();
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  test('each unattributed claim is painted in its kind, and nothing else', async () => {
    await settled(TOTAL);
    const inTop = await paintedIn(page);
    expect(inTop.map(({ name: highlight }) => kindOf(highlight))).toEqual(Object.keys(EXPECTED));
    for (const [index, pattern] of Object.values(EXPECTED).entries()) expect(inTop[index]?.text).toMatch(pattern);
    const all = await painted(page);
    expect(all.at(-1)).toMatchObject({ text: 'Critics say' });
  });

  test('the names in the registry say nothing of the extension', async () => {
    for (const { name: highlight } of await painted(page)) expect(highlight).not.toMatch(/say|who|sw|mark|claim/i);
  });

  test('the popup shows what is painted, and the badge the sum', async () => {
    const popup = await popupShowing('normal');
    const kinds = (await painted(page)).map((mark) => kindOf(mark.name));
    for (const id of CATEGORY_IDS) {
      expect(await popup.evaluate(count(id))).toBe(kinds.filter((kind) => kind === id).length);
    }
    expect(await popup.evaluate(`document.querySelector('[data-total]').dataset.total`)).toBe(String(TOTAL));
    // The window is as wide as what it shows, and a scroll bar.
    expect(await popup.evaluate('document.body.getBoundingClientRect().width')).toBe(360);
    expect(Number(await popup.evaluate('document.defaultView.innerWidth'))).toBeLessThan(380);
    await popup.close();
    await badge(String(TOTAL));
  });

  test('while a long page is read, the popup counts along and a line in it grows', async () => {
    const own = page;
    page = await driver.launched.browser.newPage();
    onTestFinished(async () => {
      await page.close();
      page = own;
    });
    await page.evaluateOnNewDocument(() => {
      // The page is long and leaves little time to others, until it is told to rest.
      addEventListener('DOMContentLoaded', () => {
        if (window !== top) return;
        const long = document.body.appendChild(document.createElement('div'));
        for (let i = 0; i < 12_000; i += 1) {
          long.appendChild(document.createElement('p')).textContent = `Some analysts believe in pier ${i}.`;
        }
        const timer = setInterval(() => {
          for (const end = performance.now() + 150; performance.now() < end;);
        }, 0);
        addEventListener('rest', () => clearInterval(timer));
      });
    });
    await page.goto(site.url('a', 'harbour.html'));
    const popup = await popupShowing('reading');
    const line = `document.querySelector('#progress')`;
    const grown = async () =>
      Number(
        await popup.evaluate(`parseFloat(getComputedStyle(${line}, '::before').inlineSize) / ${line}.clientWidth`),
      );
    const counted = async () => Number(await popup.evaluate(`document.querySelector('[data-total]').dataset.total`));
    const [first, counts] = await until(async () => {
      if (await popup.evaluate('document.body.hidden')) return undefined;
      const both = [await grown(), await counted()] as const;
      return both[0] > 0 && both[1] > 0 ? both : undefined;
    });
    expect(first).toBeLessThan(1);
    await until(async () => (await grown()) > first && (await counted()) > counts);
    await page.evaluate(() => dispatchEvent(new Event('rest')));
    await until(() => popup.evaluate(`document.body.dataset.state === 'normal'`).then(Boolean));
    expect(await popup.evaluate(`${line}.hidden`)).toBe(true);
    expect(await counted()).toBe(12_000 + TOTAL);
    await popup.close();
  });

  test('a kind switched off is no longer painted in any open tab, and is again when switched on', async () => {
    const other = await open();
    await until(async () => (await painted(other)).length === TOTAL);
    const popup = await popupShowing('normal');
    await popup.evaluate(press('[data-kind="vague"] [role=switch]'));
    await settled(TOTAL - 2);
    await until(async () => (await painted(other)).length === TOTAL - 2);
    await badge(String(TOTAL - 2));
    await popup.evaluate(press('[data-kind="vague"] [role=switch]'));
    await settled(TOTAL);
    await badge(String(TOTAL));
    await popup.close();
    await other.close();
  });

  test('while a mark is hovered one element of ours exists, and it asks; the page is as before afterwards', async () => {
    await page.bringToFront();
    await openCard(page, await middleOfMark(page, '#vague'));
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
    await page.mouse.move(1, 1);
    await until(() => page.evaluate(() => document.documentElement.children.length === 2));
    expect(await page.evaluate(() => document.documentElement.outerHTML === Reflect.get(window, 'before'))).toBe(true);
  });

  test('a finger presses what is in the card: lifted, it has not left', async () => {
    await openCard(page, await middleOfMark(page, '#vague'));
    const { buttons } = await cardSaying(driver, page, 'Which ones?');
    const { x, y } = buttons[english.card_next.message] ?? { x: 0, y: 0 };
    await page.touchscreen.tap(x, y);
    await cardSaying(driver, page, 'By whom?');
    await page.keyboard.press('Escape');
    await noCard(driver, page);
  });

  test('the page saw nothing of us but the hovered note', async () => {
    const fresh = await open();
    await until(async () => (await painted(fresh)).length === TOTAL);
    expect(await fresh.evaluate(() => Reflect.get(window, 'records').length)).toBe(0);
    expect(await fresh.evaluate(() => document.documentElement.outerHTML === Reflect.get(window, 'before'))).toBe(true);
    await fresh.close();
  });

  test('a site switched off is left alone, another one is not', async () => {
    const other = await open('b');
    await until(async () => (await painted(other)).length === TOTAL);
    const popup = await popupShowing('normal');
    await popup.evaluate(press('[data-switch="site"]'));
    await settled(0);
    expect(await painted(other)).toHaveLength(TOTAL);
    await until(() => popup.evaluate(`document.body.dataset.state === 'paused'`).then(Boolean));
    await popup.evaluate(press('[data-switch="site"]'));
    await settled(TOTAL);
    await popup.close();
    await other.close();
  });

  test('everything switched off means nothing is read, and everything on again reads anew', async () => {
    const popup = await popupShowing('normal');
    await popup.evaluate(press('[data-switch="everywhere"]'));
    await settled(0);
    await badge('');
    await until(() => popup.evaluate(`document.body.dataset.state === 'off'`).then(Boolean));
    await popup.evaluate(press('[data-switch="everywhere"]'));
    await settled(TOTAL);
    await popup.close();
  });

  test('marks follow when the page changes', async () => {
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.id = 'late';
      late.textContent = 'Observers warned that the pier may sink.';
      document.body.append(late);
    });
    await settled(TOTAL + 1);
    await page.evaluate(() => document.querySelector('#late')?.remove());
    await settled(TOTAL);
  });

  test('choices survive a restart of the browser', async () => {
    const popup = await popupShowing('normal');
    await popup.evaluate(press('[data-kind="talk"] [role=switch]'));
    await settled(TOTAL - 1);
    await popup.close();
    driver = await driver.restart();
    page = await open();
    await settled(TOTAL - 1);
    const again = await popupShowing('normal');
    expect(await again.evaluate(`document.querySelector('[data-kind="talk"] [role=switch]').checked`)).toBe(false);
    await again.evaluate(press('[data-kind="talk"] [role=switch]'));
    await settled(TOTAL);
    await again.close();
  });

  test('a page is read only when asked for, where the reader wants it so', async () => {
    await driver.choose({ reading: 'on-request' });
    const own = page;
    page = await open();
    const popup = await popupShowing('waiting');
    expect(await painted(page)).toHaveLength(0);
    await popup.evaluate(press('#actions button'));
    await settled(TOTAL);
    await until(() => popup.evaluate(`document.body.dataset.state === 'normal'`).then(Boolean));
    await popup.close();
    await page.close();
    page = own;
    await driver.choose({ reading: 'always' });
  });

  test('a page of the browser gets a plain sentence', async () => {
    const own = page;
    page = await driver.open('about:blank');
    const popup = await popupShowing('unreadable');
    expect(Number(await popup.evaluate('document.defaultView.innerWidth'))).toBeLessThan(380);
    expect(await popup.evaluate(`document.body.innerText`)).toMatch(/cannot be read/);
    await popup.close();
    await page.close();
    page = own;
  });

  test('no script of ours has thrown anything or written to a console', async () => {
    expect([...written, ...(await noiseOf(driver, page))]).toEqual([]);
  });

  test('what is kept is what docs/PRIVACY.md names, and no word of a page', async () => {
    const areas = `['session', 'local', 'sync'].map((area) => chrome.storage[area].get(null))`;
    const kept = String(await driver.inside.evaluate(`Promise.all(${areas}).then(JSON.stringify)`));
    const keys = JSON.parse(kept).flatMap((items: object) => Object.keys(items));
    expect(keys.length).toBeGreaterThan(3);
    for (const key of keys)
      expect(key).toMatch(/^(tab-\d+|failed-(-1|\d+)|(used|given)-look|\w+-settings|settings)s?$/);
    for (const { text } of await painted(page)) expect(kept).not.toContain(text);
    expect(kept).not.toMatch(/harbour|ferry/i);
  });

  test('no request was started but those of the pages themselves', () => {
    const foreign = site.requests.filter((path) => path !== '/harbour.html' && path !== '/favicon.ico');
    expect(foreign).toEqual([]);
  });
});
