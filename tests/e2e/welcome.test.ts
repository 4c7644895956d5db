import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATEGORY_IDS } from '../../src/engine/index.ts';
import { Driver, until } from '../support/driver.ts';
import { kindOf } from '../support/kind-of.ts';
import { paintedIn } from '../support/painted.ts';

describe.each(['chrome', 'firefox'] as const)('the first run in %s', (name) => {
  let driver: Driver;
  let page: Page;

  const welcomes = async (): Promise<Page[]> => {
    const pages = await driver.launched.browser.pages();
    // Firefox names pages that an update has closed.
    const addresses = await Promise.all(pages.map((open) => open.evaluate('location.pathname').catch(() => undefined)));
    return pages.filter((_, index) => addresses[index] === '/src/welcome/index.html');
  };

  beforeAll(async () => {
    driver = await Driver.start(name, { welcome: true });
    page = await until(async () => (await welcomes())[0]);
    await until(() => page.evaluate('!document.body.hidden').then(Boolean));
  });
  afterAll(() => driver.close());

  test('one page opens by itself and shows all six kinds on an article that is marked', async () => {
    expect(await welcomes()).toHaveLength(1);
    const kinds = new Set((await paintedIn(page)).map((mark) => kindOf(mark.name)));
    expect(kinds).toEqual(new Set(CATEGORY_IDS));
    expect(await page.evaluate(`document.querySelectorAll('#six li').length`)).toBe(6);
  });

  test('the marks tell their questions to the pointer and to the keyboard', async () => {
    await page.bringToFront();
    const note = () => page.evaluate(`document.querySelector('#note').innerText`);
    const first = await note();
    expect(first).toMatch(/^Anonymous source\s+Who is it\?/);
    await page.focus('#article');
    await page.keyboard.press('ArrowDown');
    await until(async () => /^Nobody in particular\s+By whom\?/.test(String(await note())));
    await page.keyboard.press('ArrowUp');
    await until(async () => (await note()) === first);
  });

  test('the keyboard shows each mark of the article, to the last', async () => {
    await page.bringToFront();
    await page.focus('#article');
    for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowDown');
    await until(() =>
      page
        .evaluate(
          `{
        const article = document.querySelector('#article');
        const last = article.lastElementChild.getBoundingClientRect();
        const { top, bottom } = article.getBoundingClientRect();
        top <= last.top && last.bottom <= bottom;
      }`,
        )
        .then(Boolean),
    );
    await page.evaluate(`document.querySelector('#article').scrollTo(0, 0)`);
  });

  test('the article fades where it goes on: no line is cut through', async () => {
    await page.bringToFront();
    const box = await (await page.$('.note'))?.boundingBox();
    if (!box) throw new Error('There is no note.');
    // Above the note, and beside the scrollbar.
    const clip = { x: box.x + 8, y: box.y - 3, width: box.width - 40, height: 3 };
    const strip = async (top: number) => {
      await page.evaluate(`document.querySelector('#article').scrollTo(0, ${top})`);
      return Buffer.from(await page.screenshot({ clip })).toString('base64');
    };
    const strips = new Set([await strip(0), await strip(9), await strip(18), await strip(27)]);
    await page.evaluate(`document.querySelector('#article').scrollTo(0, 0)`);
    expect(strips.size).toBe(1);
  });

  test('says which language it reads, and that it can be wrong', async () => {
    expect(await page.evaluate(`document.querySelector('.hero').innerText`)).toMatch(/English.*can miss.*can be wrong/);
  });

  test('names the shortcuts that hold, the most needed first', async () => {
    const keys = String(await page.evaluate(`document.querySelector('#shortcuts').innerText`));
    const all = String(
      await driver.inside.evaluate(
        `chrome.commands.getAll().then((all) => all.map((it) => it.shortcut).filter(Boolean).join('\\n'))`,
      ),
    );
    for (const shortcut of all.split('\n')) expect(keys).toContain(shortcut);
    expect(keys).toMatch(/next mark.*previous mark.*on or off.*side panel/s);
  });

  test('an update opens nothing', async () => {
    await page.close();
    driver = await driver.reload();
    await until(() => driver.inside.evaluate(`chrome.storage.session.get(null).then(() => true)`).then(Boolean));
    // Whatever an update would open is open once the new background has answered.
    await until(() =>
      driver.inside.evaluate(`chrome.runtime.sendMessage({ call: 'closeCards' }).then(() => true)`).then(Boolean),
    );
    expect(await welcomes()).toHaveLength(0);
  });
});
