import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Driver, until } from '../support/driver.ts';
import { painted } from '../support/painted.ts';
import { openSite } from '../support/site.ts';

// Chromium drops the pages that it has kept when an extension goes that was at work in them.
test.each([
  ['chrome', false],
  ['firefox', true],
] as const)(
  'a page that was left shows no words painted once the extension is disabled, in %s',
  async (name, isKept) => {
    const site = await openSite();
    const driver = await Driver.start(name);
    await driver.choose({ map: true });
    const roots = await driver.open(site.url('a', 'kinds/roots.html'));
    await until(async () => (await painted(roots)).length === 1);
    await roots.bringToFront();
    const marked = await roots.screenshot();
    const page = await driver.open(site.url('a', 'harbour.html'));
    await until(async () => (await painted(page)).length === 7);
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'kept', persisted)));
    await page.goto(site.url('b', 'empty.html'));
    await driver.disable();
    await page.bringToFront();
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until(async () => (await page.evaluate('location.href')) === site.url('a', 'harbour.html'));
    await delay(1000);
    expect(await page.evaluate(() => Reflect.get(window, 'kept') === true)).toBe(isKept);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    const after = await page.screenshot();
    await roots.bringToFront();
    const unmarked = await roots.screenshot();
    expect(Buffer.compare(marked, unmarked)).not.toBe(0);
    // The driver cannot load a page anew that Firefox has kept: another tab shows how it looks without us.
    const plain = await driver.open(site.url('a', 'harbour.html'));
    await plain.bringToFront();
    expect(Buffer.compare(after, await plain.screenshot())).toBe(0);
    // What stands in a shadow root is drawn by a sheet of its own.
    await plain.goto(roots.url());
    expect(Buffer.compare(unmarked, await plain.screenshot())).toBe(0);
    await driver.close();
    await site.close();
  },
);
