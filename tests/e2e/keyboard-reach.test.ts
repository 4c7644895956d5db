import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { Driver, until } from '../support/driver.ts';
import { isWhole, openAbout, withHarbour } from '../support/our-page.ts';

/** What can be used by pointer and is therefore to be reached by Tab; of tabs the chosen one alone. */
const USABLE = `[...document.querySelectorAll('button, input, select, summary, a[href], [contenteditable]')]
  .filter((it) => it.checkVisibility() && it.tabIndex >= 0)`;
/** What has focus, by its place among them, and whether one sees that it has. */
const FOCUSED = `(() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  return [${USABLE}.indexOf(document.activeElement), isSeen].join();
})()`;

describe.each(['chrome', 'firefox'] as const)('by keyboard in %s', (name) => {
  const harbour = withHarbour(() => Driver.start(name));

  const open = async (path: string, whole: string): Promise<Page> => {
    const page = await openAbout(harbour.driver, harbour.tab, path);
    await page.bringToFront();
    await isWhole(page, whole);
    return page;
  };

  test.each([
    ['popup', 'src/popup/index.html?tab=', '#excerpts li'],
    ['panel', 'src/panel/index.html?tab=', '#unnamed-panel .excerpt'],
    ['report', 'src/report/index.html?tab=', '.report'],
    ['welcome', 'src/welcome/index.html', '#six li'],
    ['check', 'src/check/index.html', '#draft'],
  ])('everything on the %s page is reached, in order, and one sees where one is', async (which, path, whole) => {
    const page = await open(path, whole);
    if (which === 'check') await page.evaluate(`document.body.tabIndex = -1, document.body.focus()`);
    const count = Number(await page.evaluate(`${USABLE}.length`));
    expect(count).toBeGreaterThan(1);
    const reached: number[] = [];
    for (let press = 0; press < count + 3 && !reached.includes(count - 1); press += 1) {
      await page.keyboard.press('Tab');
      const [at, isSeen] = String(await page.evaluate(FOCUSED)).split(',');
      // Regions that scroll are stops of their own.
      if (at === '-1') continue;
      expect(isSeen, `no ring around ${at}`).toBe('true');
      reached.push(Number(at));
    }
    expect(reached).toEqual([...Array(count).keys()]);
    await page.close();
  });

  test('arrows go from tab to tab in the panel, and what is not shown is not reached', async () => {
    const page = await open('src/panel/index.html?tab=', '#unnamed-panel .excerpt');
    await page.focus('#unnamed-tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.id')).toBe('named-tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.querySelector('#named-panel').contains(document.activeElement)`)).toBe(true);
    await page.close();
  });

  test('Space switches a kind off and on', async () => {
    const popup = await open('src/popup/index.html?tab=', '#excerpts li');
    await popup.focus('[data-kind="talk"] input');
    await popup.keyboard.press(' ');
    const off = () => popup.evaluate(`document.querySelector('[data-kind="talk"]').classList.contains('off')`);
    await until(async () => (await off()) === true);
    await popup.keyboard.press(' ');
    await until(async () => (await off()) === false);
    await popup.close();
  });
});
