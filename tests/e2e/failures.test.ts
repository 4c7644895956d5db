import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { failuresIn, openExtensionPage, tabIdOf } from '../../scripts/extension.ts';
import { Driver, until } from '../support/driver.ts';
import { painted } from '../support/painted.ts';
import { openSite, type Site } from '../support/site.ts';

/** Breaks, in the content script's own world, what it does with each mark: no page can do that. */
const BREAK = `(() => {
  Highlight.prototype.add = () => { throw new TypeError('Critics say'); };
})`;

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

  test('an error while a page is read is told in the popup, with a report that holds no word of the page', async () => {
    const page = await driver.open(site.url('a', 'harbour.html'));
    await until(async () => (await painted(page)).length === 7);
    const healthy = await driver.popup(page);
    await until(() => healthy.evaluate(`document.querySelector('[data-total]').dataset.total === '7'`).then(Boolean));
    expect(await healthy.evaluate(`document.querySelector('#failure').hidden`)).toBe(true);
    await healthy.close();

    const tabId = await tabIdOf(driver.inside, page.url());
    await driver.inside.evaluate(`chrome.scripting.executeScript({ target: { tabId: ${tabId} }, func: ${BREAK} })`);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Critics say the pier may sink.';
      document.body.append(late);
    });
    const failures = () => failuresIn(driver.inside, tabId);
    await until(async () => JSON.stringify(await failures()).includes('TypeError'));
    expect(JSON.stringify(await failures())).not.toMatch(/critics|localhost|extension:/i);
    expect(JSON.stringify(await failures())).toContain('main.iife.js');

    const popup = await driver.popup(page);
    await until(() =>
      popup
        .evaluate(
          `document.querySelector('#failure').textContent.includes(${JSON.stringify(english.failure_why.message)})`,
        )
        .then(Boolean),
    );
    await popup.close();

    await page.reload();
    await until(async () => (await painted(page)).length === 7);
    await until(async () => (await failures()).length === 0).catch(() => undefined);
    expect(await failures()).toEqual([]);
    await page.close();
  });

  test.each(['popup', 'panel', 'options', 'report', 'check', 'welcome'])(
    'an error in our own page %s is told wherever the reader looks next',
    async (folder) => {
      const ours = await openExtensionPage(driver.launched, `src/${folder}/index.html?driver`);
      const failures = () => failuresIn(driver.inside, 0);
      await driver.inside.evaluate(`chrome.storage.session.remove('failed--1')`);
      await ours.evaluate(`void setTimeout(() => { throw new RangeError('Critics say'); })`);
      await ours.evaluate(`void Promise.reject(new SyntaxError('Critics say'))`);
      await until(async () => {
        const told = JSON.stringify(await failures());
        return told.includes('RangeError') && told.includes('SyntaxError') && !told.includes('Critics');
      });
      await ours.close();
    },
  );
});
