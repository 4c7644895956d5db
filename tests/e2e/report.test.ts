import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage, tabIdOf } from '../../scripts/extension.ts';
import { DEFAULT_LOOK } from '../../src/marks/look.ts';
import { Driver, until } from '../support/driver.ts';
import { savedReport } from '../support/our-page.ts';
import { painted } from '../support/painted.ts';
import { openSite, type Site } from '../support/site.ts';

/** The colour in which the first kind's line is drawn. */
const LINE = `getComputedStyle(document.querySelector('.report .swatch')).getPropertyValue('--colour')`;

describe.each(['chrome', 'firefox'] as const)('the report in %s', (name) => {
  let site: Site;
  let driver: Driver;
  let page: Page;
  let report: Page;
  let tab: number;

  const saved = (format: string) => savedReport(report, format);

  beforeAll(async () => {
    site = await openSite();
    driver = await Driver.start(name);
    page = await driver.open(site.url('a', 'harbour.html'));
    await until(async () => (await painted(page)).length === 7);
    tab = await tabIdOf(driver.inside, page.url());
    report = await openExtensionPage(driver.launched, `src/report/index.html?tab=${tab}`);
    await until(() => report.evaluate(`document.querySelector('.report') !== null`).then(Boolean));
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  test('shows title, address, counts, balance, every finding and the named sources', async () => {
    const words = String(await report.evaluate(`document.querySelector('.report').innerText`));
    for (const expected of [
      'Second ferry – Harbour Courier',
      page.url(),
      '7 marks: who says so?',
      'Ines Calder, the mayor',
    ])
      expect(words).toContain(expected);
    const marks = await report.evaluate(
      `[...document.querySelectorAll('.marked')].map((it) => it.textContent).join('|')`,
    );
    expect(String(marks).split('|')).toEqual((await painted(page)).map(({ text }) => text));
    expect(await report.evaluate(`document.querySelector('time').dateTime`)).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test('is saved as Markdown, CSV and JSON', async () => {
    expect(await saved('Markdown')).toMatch(/^# Second ferry – Harbour Courier\n[^]*\*\*Critics say\*\*/);
    expect(await report.evaluate('fileName')).toBe('says-who-Second-ferry-Harbour-Courier.md');
    expect(await saved('CSV')).toMatch(/^part,name,count,words,context\r\n[^]*unnamed,Vague group,,Critics say,/);
    const json: unknown = JSON.parse(await saved('JSON'));
    expect(json).toMatchObject({ address: page.url(), balance: { named: 1 }, named: [{ count: 1 }] });
  });

  test('draws the kinds as the reader has chosen', async () => {
    const before = await report.evaluate(LINE);
    await driver.choose({ look: { ...DEFAULT_LOOK, preset: 'monochrome' } });
    const other = await openExtensionPage(driver.launched, `src/report/index.html?tab=${tab}`);
    await until(() => other.evaluate(`document.querySelector('.report') !== null`).then(Boolean));
    expect(await other.evaluate(LINE)).not.toBe(before);
    await other.close();
    await driver.choose({ look: DEFAULT_LOOK });
  });

  test('on paper there is the report alone', async () => {
    if (name === 'firefox') return;
    await report.emulateMediaType('print');
    expect(await report.evaluate(`document.querySelector('.report-tools').checkVisibility()`)).toBe(false);
    expect(await report.evaluate(`document.querySelector('.report').checkVisibility()`)).toBe(true);
  });

  test('of a page that cannot be read, or is gone, says so', async () => {
    await page.goto('about:blank');
    const anew = await openExtensionPage(driver.launched, `src/report/index.html?tab=${tab}`);
    await until(() => anew.evaluate(`/cannot be read/.test(document.querySelector('h1')?.textContent)`).then(Boolean));
    await anew.close();
    const gone = await openExtensionPage(driver.launched, 'src/report/index.html?tab=999999');
    await until(() => gone.evaluate(`/no longer open/.test(document.querySelector('h1')?.textContent)`).then(Boolean));
    await gone.close();
  });
});
