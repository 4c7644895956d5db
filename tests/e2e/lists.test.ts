import { describe, expect, test } from 'vitest';
import { Driver } from '../support/driver.ts';
import { isWhole, openAbout, withHarbour } from '../support/our-page.ts';

/** How far the ground of the first row reaches beyond its words: where a line begins, and at least where one ends. */
const ROW = `(() => {
  const row = document.querySelector('.excerpt');
  const words = document.createRange();
  words.selectNodeContents(row);
  const atStart = Math.min(...[...words.getClientRects()].map(({ left }) => left)) - row.getBoundingClientRect().left;
  return [Math.round(atStart), parseFloat(getComputedStyle(row).paddingRight)].join();
})()`;

describe.each(['chrome', 'firefox'] as const)('lists in %s', (name) => {
  const harbour = withHarbour(() => Driver.start(name));

  test.each([
    // The panel's rows stand below the names of their kinds.
    ['popup', '#excerpts li', '8,8'],
    ['panel', '#unnamed-panel .excerpt', '56,8'],
  ])('the words of a row of the %s stand clear of the edges of its ground', async (path, whole, row) => {
    const page = await openAbout(harbour.driver, harbour.tab, `src/${path}/index.html?tab=`);
    await isWhole(page, whole);
    expect(await page.evaluate(ROW)).toBe(row);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.close();
  });

  test('a line parts what scrolls in the popup from what stands above it', async () => {
    const page = await openAbout(harbour.driver, harbour.tab, 'src/popup/index.html?tab=');
    await isWhole(page, '#excerpts li');
    const parts = await page.evaluate(`(() => {
      const head = document.querySelector('#list-head');
      const below = document.querySelector('#excerpts').getBoundingClientRect().top;
      const { borderBottomStyle, borderBottomWidth } = getComputedStyle(head);
      return [borderBottomStyle, borderBottomWidth, head.getBoundingClientRect().bottom - below].join(' ');
    })()`);
    expect(parts).toBe('solid 1px 0');
    await page.close();
  });
});
