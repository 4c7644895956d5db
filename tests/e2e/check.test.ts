import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/extension.ts';
import { Driver, until } from '../support/driver.ts';
import { DEFAULT_LOOK } from '../../src/marks/look.ts';
import { kindOf } from '../support/kind-of.ts';
import { painted } from '../support/painted.ts';
import { openSite, type Site } from '../support/site.ts';

const PAGE = 'src/check/index.html';

describe.each(['chrome', 'firefox'] as const)('checking a text in %s', (name) => {
  let site: Site;
  let driver: Driver;
  let page: Page;

  const total = async () => Number(await page.evaluate(`document.querySelector('#sentence').dataset.total`));
  const text = (selector: string) => page.evaluate(`document.querySelector(${JSON.stringify(selector)}).innerText`);
  const note = () => text('#note');
  const press = (button: string) => page.evaluate(`document.querySelector('#draft-tools .button${button}').click()`);
  const undo = async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  };
  const line = () =>
    page.evaluate(`getComputedStyle(document.querySelector('#findings [data-kind]')).getPropertyValue('--colour')`);

  beforeAll(async () => {
    site = await openSite();
    driver = await Driver.start(name);
    page = await openExtensionPage(driver.launched, PAGE);
    await page.bringToFront();
    await until(() => page.evaluate('!document.body.hidden').then(Boolean));
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  test('what is typed is marked as it would be on a page, and counted', async () => {
    await page.click('#draft');
    await page.keyboard.type('Ruth Adeyemi said no. Critics say it will fail.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('He has reportedly left.');
    await until(async () => (await total()) === 2);
    const marks = await painted(page);
    expect(marks.map((mark) => [kindOf(mark.name), mark.text.split(' ')[0]])).toEqual([
      ['vague', 'Critics'],
      ['hearsay', 'reportedly'],
    ]);
    expect(await page.evaluate(`document.querySelector('.balance').ariaLabel`)).toBe('1 named, 1 unnamed');
    expect(await text('#unnamed-panel')).toMatch(/Vague group\s+1\s+Critics say it will fail/);
  });

  test('an example, or nothing, in the place of the draft can be undone', async () => {
    const written = await text('#draft');
    await press(':first-child');
    await until(async () => (await total()) > 2);
    await undo();
    await until(async () => (await text('#draft')) === written && (await total()) === 2);
    await press(':nth-child(2)');
    await until(async () => String(await text('#draft')).trim() === '');
    await undo();
    await until(async () => (await text('#draft')) === written && (await total()) === 2);
  });

  test('the list draws the kinds as the reader has chosen', async () => {
    const before = await line();
    await driver.choose({ look: { ...DEFAULT_LOOK, preset: 'monochrome' } });
    await until(async () => (await line()) !== before);
    await driver.choose({ look: DEFAULT_LOOK });
    await until(async () => (await line()) === before);
  });

  test('the caret in a mark asks its question; so does a click in the list', async () => {
    await page.evaluate(`document.querySelectorAll('#unnamed-panel .excerpt')[1].click()`);
    expect(await note()).toMatch(/^Hearsay\s+Says who\?/);
    await page.click('#draft');
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await until(() => page.evaluate(`document.querySelector('#note').hidden`).then(Boolean));
    for (let step = 0; step < 25; step += 1) await page.keyboard.press('ArrowRight');
    await until(async () => /^Vague group\s+Which ones\?\s+.*Critics/s.test(String(await note())));
  });

  test('a kind that is switched off is not marked here either', async () => {
    await driver.choose({ disabledCategories: ['vague'] });
    await until(async () => (await total()) === 1);
    await driver.choose({ disabledCategories: [] });
    await until(async () => (await total()) === 2);
  });

  test('the report tells all of it', async () => {
    await page.evaluate(`[...document.querySelectorAll('#draft-tools .link')].at(-1).click()`);
    const report = String(await text('#report'));
    expect(report).toMatch(/Ruth Adeyemi said no\./);
    expect(report).toMatch(/2 marks: who says so\?/);
    await page.keyboard.press('Escape');
    await until(() => page.evaluate(`!document.querySelector('#report').open`).then(Boolean));
  });

  test('a text that the background hands over stands in the box, and waits nowhere afterwards', async () => {
    await driver.inside.evaluate(`chrome.storage.session.set({ 'handed-text': 'Insiders say <b>so</b>.' })`);
    const handed = await openExtensionPage(driver.launched, PAGE);
    await until(() => handed.evaluate(`document.querySelector('#sentence').dataset.total === '1'`).then(Boolean));
    expect(await handed.evaluate(`document.querySelector('#draft').textContent`)).toBe('Insiders say <b>so</b>.');
    expect(await driver.inside.evaluate(`chrome.storage.session.get('handed-text').then(JSON.stringify)`)).toBe('{}');
    await handed.close();
  });

  test.each([
    {
      where: 'a page',
      select: `getSelection().setBaseAndExtent(document.querySelector('#vague'), 0, document.querySelector('#passive'), 1)`,
      first: '#vague',
      told: 'Some analysts believe the route can never pay for itself. The plan is said to have been drawn up in haste.',
      text: /^Some analysts .* for itself\.\n+The plan is said .* in haste\.$/,
      marks: ['vague', 'passive'],
    },
    {
      where: 'a field',
      select: `(() => {
        const field = document.querySelector('textarea');
        field.value = 'No. Critics say so.\\nHe has reportedly left. Yes.';
        field.focus();
        field.setSelectionRange(4, 43);
      })()`,
      first: 'textarea',
      told: 'Critics say so. He has reportedly left.',
      text: /^Critics say so\.\n+He has reportedly left\.$/,
      marks: ['vague', 'hearsay'],
    },
  ])('what is selected in $where is checked from its menu, and waits nowhere afterwards', async (chosen) => {
    const read = await driver.open(site.url('a', 'harbour.html'));
    await read.evaluate(`void (${chosen.select})`);
    const point = await read.$eval(chosen.first, (element) => {
      const { left, top } = element.getBoundingClientRect();
      return { x: left + 20, y: top + 10 };
    });
    const { browser } = driver.launched;
    const before = await browser.pages();
    await driver.contextMenu(read, 'Who says so? Check this selection', point, {
      menuItemId: 'check-selection',
      editable: chosen.first === 'textarea',
      selectionText: chosen.told,
    });
    const handed = await until(async () => (await browser.pages()).find((it) => !before.includes(it)));
    await until(async () => (await painted(handed)).length === chosen.marks.length);
    expect((await painted(handed)).map((mark) => kindOf(mark.name))).toEqual(chosen.marks);
    expect(await handed.evaluate(`document.querySelector('#draft').textContent`)).toMatch(chosen.text);
    expect(await handed.evaluate('location.href')).toBe(`${driver.launched.origin}/${PAGE}`);
    expect(await driver.inside.evaluate(`chrome.storage.session.get('handed-text').then(JSON.stringify)`)).toBe('{}');
    await handed.close();
    await read.close();
  });

  test('nothing of a draft is stored', async () => {
    const areas = ['sync', 'local', 'session'].map((area) => `chrome.storage.${area}.get(null)`).join();
    const stored = String(await driver.inside.evaluate(`Promise.all([${areas}]).then(JSON.stringify)`));
    expect(stored).not.toMatch(/Adeyemi|Critics|Insiders|analysts/);
    expect(await page.evaluate('JSON.stringify({ ...localStorage, ...sessionStorage })')).toBe('{}');
    expect(await page.evaluate('location.href')).toBe(`${driver.launched.origin}/${PAGE}`);
  });
});
