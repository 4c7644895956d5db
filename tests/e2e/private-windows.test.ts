import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Driver, until } from '../support/driver.ts';
import { painted } from '../support/painted.ts';
import { allowPrivate, openPrivate } from '../support/private-window.ts';
import { openSite, type Site } from '../support/site.ts';

describe.each(['chrome', 'firefox'] as const)('a private window in %s', (name) => {
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

  /** All that the extension keeps anywhere. */
  const kept = () =>
    driver.inside.evaluate(
      `Promise.all(['local', 'sync', 'session'].map((area) => chrome.storage[area].get(null))).then(JSON.stringify)`,
    );

  test('is not read as long as the reader has not let the extension in', async () => {
    const normal = await driver.open(site.url('b', 'harbour.html'));
    const page = await openPrivate(driver, site.url('a', 'harbour.html'));
    await until(async () => (await painted(normal)).length === 7);
    await delay(500);
    expect(await painted(page)).toEqual([]);
    expect(await kept()).not.toContain('a.localhost');
    await normal.close();
    await page.close();
  });

  test('is marked and counted once the reader has, and nothing of it is kept when it is closed', async () => {
    driver = await allowPrivate(driver);
    const before = await until(async () => {
      const now = String(await kept());
      return now.includes('localhost') ? false : now;
    });
    const page = await openPrivate(driver, site.url('a', 'harbour.html'));
    await until(async () => (await painted(page)).length === 7);
    await driver.untilBadge(page, '7');
    expect(await kept()).toContain('a.localhost');
    // A background that is just stopping hears of it when it is started anew, by whatever message.
    await driver.stopBackground();
    await page.close();
    await until(async () => {
      await driver.inside.evaluate(`chrome.runtime.sendMessage(null).catch(() => undefined)`);
      return (await kept()) === before;
    });
  });
});
