import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage, tabIdOf } from '../../scripts/extension.ts';
import { Driver, until } from '../support/driver.ts';
import { painted } from '../support/painted.ts';
import { openSite, type Site } from '../support/site.ts';
import { withoutApis } from '../support/without-apis.ts';

const WIDTH = 360;
/** Pixels that a finger needs. */
const TARGET = 44;

const THROWN = 'JSON.stringify(thrown)';

/** A finger is all there is: coarse, and it cannot hover. */
const FINGER = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 };

/** What can be pressed and is smaller than a finger needs; a switch counts as large as its label. */
const SMALL = `[...document.querySelectorAll('button, input, select, summary, a[href]')]
  .map((it) => it.closest('label') ?? it)
  .filter((it) => it.checkVisibility() && !it.matches('p a, .meta a'))
  .map((it) => ({ it, box: it.getBoundingClientRect() }))
  .filter(({ box }) => box.width < ${TARGET - 0.5} || box.height < ${TARGET - 0.5})
  .map(({ it, box }) => (it.id || it.className || it.textContent) + ' ' + box.width + ' x ' + box.height)
  .join('; ')`;

describe('in Firefox at 360 pixels, with a finger, without menus, commands, windows and sidebar', () => {
  let site: Site;
  let driver: Driver;
  let page: Page;
  let tab: number;

  const open = async (path: string): Promise<Page> => {
    const opened = await openExtensionPage(driver.launched, path);
    await opened.setViewport({ width: WIDTH, height: 640 });
    await until(() => opened.evaluate('!document.body.hidden').then(Boolean));
    return opened;
  };

  beforeAll(async () => {
    site = await openSite();
    driver = await Driver.start('firefox', { extension: withoutApis(), prefs: FINGER });
    page = await driver.open(site.url('a', 'harbour.html'));
    await page.setViewport({ width: WIDTH, height: 640 });
    await until(async () => (await painted(page)).length === 7);
    tab = await tabIdOf(driver.inside, page.url());
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  test('the APIs are absent, and the background works without them', async () => {
    expect(await driver.inside.evaluate(`'windows' in browser || 'sidebarAction' in browser`)).toBe(false);
    expect(await driver.badge(page)).toBe('7');
    const background = 'browser.runtime.getBackgroundPage().then(({ thrown }) => JSON.stringify(thrown))';
    expect(await driver.inside.evaluate(background)).toBe('[]');
  });

  test.each([
    ['popup', '?tab=', '#excerpts li'],
    ['panel', '?tab=', '.excerpt'],
    ['report', '?tab=', '.report'],
    ['options', '', 'h1'],
    ['welcome', '', '#six li'],
    ['check', '', '#draft'],
  ])('the %s page fits, its targets are large enough, and nothing throws', async (name, query, whole) => {
    const opened = await open(`src/${name}/index.html${query}${query === '' ? '' : tab}`);
    await until(() => opened.evaluate(`document.querySelector('${whole}') !== null`).then(Boolean));
    if (name === 'check') await opened.evaluate(`document.querySelector('#draft-tools button').click()`);
    expect(await opened.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(WIDTH);
    expect(await opened.evaluate(SMALL)).toBe('');
    expect(await opened.evaluate(THROWN)).toBe('[]');
    await opened.close();
  });

  test('a finger switches a kind off in the popup, which offers no side panel', async () => {
    const popup = await open(`src/popup/index.html?tab=${tab}`);
    await until(() => popup.evaluate(`document.querySelector('#excerpts li') !== null`).then(Boolean));
    expect(await popup.evaluate(`document.querySelectorAll('#list-head button').length`)).toBe(1);
    const row = await popup.$('[data-kind="vague"] label');
    await row?.tap();
    await until(async () => (await painted(page)).length === 5);
    await row?.tap();
    await until(async () => (await painted(page)).length === 7);
    expect(await popup.evaluate(THROWN)).toBe('[]');
    await popup.close();
  });
});
