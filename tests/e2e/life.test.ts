import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Driver, until } from '../support/driver.ts';
import { painted } from '../support/painted.ts';
import { openSite, type Site } from '../support/site.ts';

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

  test('a script started once more in a page that is being read adds nothing', async () => {
    const page = await driver.open(site.url('a', 'harbour.html'));
    await until(async () => (await painted(page)).length === 7);
    await driver.inside.evaluate(`
      chrome.tabs.query({ url: '*://a.localhost/*' }).then(([tab]) =>
        chrome.scripting.executeScript({
          target: { tabId: tab.id, allFrames: true },
          files: chrome.runtime.getManifest().content_scripts[0].js,
        }),
      )`);
    // A second reader would have painted its marks long before this.
    await delay(1000);
    expect(await painted(page)).toHaveLength(7);
  });
  test('after an update the open page is read by the new script, and by it alone', async () => {
    const page = await driver.open(site.url('a', 'harbour.html'));
    await until(async () => (await painted(page)).length === 7);
    driver = await driver.reload();
    await until(async () => (await driver.badge(page)) === '7');
    await delay(1000);
    expect(await painted(page)).toHaveLength(7);
    const before = await page.evaluate(() => document.documentElement.outerHTML === Reflect.get(window, 'before'));
    expect(before).toBe(true);
  });
});

test('a worker that was stopped knows the counts of all frames when it wakes', async () => {
  const site = await openSite();
  const driver = await Driver.start('chrome');
  const page = await driver.open(site.url('a', 'harbour.html'));
  await until(async () => (await driver.badge(page)) === '7');
  await driver.stopWorker();
  await page.evaluate(() => {
    const late = document.createElement('p');
    late.textContent = 'Observers warned that the pier may sink.';
    document.body.append(late);
  });
  await until(async () => (await driver.badge(page)) === '8');
  await driver.close();
  await site.close();
});
