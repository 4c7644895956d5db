import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tabIdOf } from '../../scripts/extension.ts';
import { framesKey } from '../../src/platform/tab-counts.ts';
import { Driver, until } from '../support/driver.ts';
import { painted, paintedIn, sizeOf } from '../support/painted.ts';
import { openSite, type Site } from '../support/site.ts';

/** Marks in harbour.html, its frame included. */
const TOTAL = 7;

const shows = (page: Page, count: number) => until(async () => (await painted(page)).length === count);

/** Keys under which something is kept of tabs that are closed. */
const LEFT_BEHIND = `Promise.all([chrome.storage.session.get(null), chrome.tabs.query({})]).then(([kept, tabs]) =>
  Object.keys(kept).filter((key) => /^\\w+-\\d+$/.test(key) && !tabs.some(({ id }) => key.endsWith('-' + id))),
)`;

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

  const harbour = async (host: 'a' | 'b' = 'a') => {
    const page = await driver.open(site.url(host, 'harbour.html'));
    await shows(page, TOTAL);
    return page;
  };
  const badge = (page: Page, text: string) => driver.untilBadge(page, text);
  const leftBehind = () => driver.inside.evaluate(LEFT_BEHIND);

  test('a script started once more in a page that is being read adds nothing', async () => {
    const page = await harbour();
    await driver.inside.evaluate(`
      chrome.tabs.query({ url: '*://a.localhost/*' }).then(([tab]) =>
        chrome.scripting.executeScript({
          target: { tabId: tab.id, allFrames: true },
          files: chrome.runtime.getManifest().content_scripts[0].js,
        }),
      )`);
    // A second reader would have begun long before this; both would paint what comes now, and what was there before.
    await delay(500);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Critics say so.</p>'));
    await shows(page, TOTAL + 1);
    await delay(500);
    expect(await painted(page)).toHaveLength(TOTAL + 1);
    await page.close();
  });

  test('a background stopped between every two steps of the main story loses nothing', async () => {
    let kills = 0;
    const kill = async () => {
      if (await driver.stopBackground()) kills += 1;
    };
    await kill();
    const page = await harbour();
    await badge(page, '7');
    await kill();
    const popup = await driver.popup(page);
    const total = (count: number) =>
      until(() => popup.evaluate(`document.querySelector('[data-total]').dataset.total === '${count}'`).then(Boolean));
    await total(TOTAL);
    await kill();
    await popup.evaluate(`document.querySelector('[data-kind="vague"] [role=switch]').click()`);
    await shows(page, TOTAL - 2);
    await badge(page, '5');
    await kill();
    await popup.evaluate(`document.querySelector('[data-kind="vague"] [role=switch]').click()`);
    await shows(page, TOTAL);
    await badge(page, '7');
    await kill();
    await popup.evaluate(`document.querySelector('[data-switch="site"]').click()`);
    await shows(page, 0);
    await badge(page, '');
    // The popup shows the switch as it is now: pressed before, it would be switched off once more.
    await until(() => popup.evaluate(`document.body.dataset.state === 'paused'`).then(Boolean));
    await kill();
    await popup.evaluate(`document.querySelector('[data-switch="site"]').click()`);
    await shows(page, TOTAL);
    await total(TOTAL);
    await badge(page, '7');
    await kill();
    await popup.close();
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Observers warned that the pier may sink.';
      document.body.append(late);
    });
    await shows(page, TOTAL + 1);
    await badge(page, '8');
    await page.close();
    expect(kills).toBeGreaterThanOrEqual(6);
  });

  test('a page that comes back from the back/forward cache shows what it showed', async () => {
    const page = await harbour();
    // The driver loses sight of a frame that was kept: only the top frame's marks are looked at.
    const inTop = (count: number) => until(async () => (await paintedIn(page)).length === count);
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'kept', persisted)));
    await page.goto(site.url('b', 'empty.html'));
    await badge(page, '');
    await page.evaluate(() => void setTimeout(() => history.back()));
    await until(() => page.evaluate(() => Reflect.get(window, 'kept') === true));
    await inTop(TOTAL - 1);
    await badge(page, '7');
    await page.evaluate(() => document.querySelector('#vague')?.remove());
    await inTop(TOTAL - 2);
    await badge(page, '6');
    await page.close();
  });

  test('a discarded tab is read anew when the reader comes back to it', async () => {
    const page = await harbour('b');
    const id = await tabIdOf(driver.inside, page.url());
    await driver.inside.bringToFront();
    await driver.inside.evaluate(`chrome.tabs.discard(${id})`);
    const [tab] = await until(async () => {
      const tabs: unknown = await driver.inside.evaluate(`chrome.tabs.query({ discarded: true })`);
      return Array.isArray(tabs) && tabs.length > 0 && tabs;
    });
    await driver.inside.evaluate(`chrome.tabs.update(${tab.id}, { active: true })`);
    const text = () => driver.inside.evaluate(`chrome.action.getBadgeText({ tabId: ${tab.id} })`);
    await until(async () => (await text()) === '7');
    await driver.inside.evaluate(`chrome.tabs.remove(${tab.id})`);
  });

  test('a frame that has reported before the page around it is counted', async () => {
    const page = await harbour();
    await badge(page, '7');
    // As after an update in which the frame was faster: what is known of the page is of a reader before.
    const key = JSON.stringify(framesKey(await tabIdOf(driver.inside, page.url())));
    await driver.inside.evaluate(`chrome.storage.session.get(${key}).then(({ [${key}]: frames }) =>
      chrome.storage.session.set({ [${key}]: { ...frames, 0: { ...frames[0], visit: 'before' } } }))`);
    await page.evaluate(() => document.querySelector('#vague')?.remove());
    await badge(page, '6');
    await page.close();
  });

  test('a tab closed while it is read leaves nothing behind', async () => {
    await driver.inside.bringToFront();
    for (const patience of [0, 20, 40, 80, 160]) {
      const page = await driver.open(site.url('a', 'harbour.html'));
      await delay(patience);
      await page.close();
    }
    // Long enough for what was still under way when the tab was closed.
    await delay(500);
    await until(async () => String(await leftBehind()) === '');
  });

  test('a background that did not hear of a closed tab forgets it when it starts', async () => {
    const page = await harbour();
    await badge(page, '7');
    // Of a tab that was never open no running background hears that it is closed.
    await until(async () => {
      await driver.inside.evaluate(`
        chrome.storage.session.get(null).then((kept) => {
          const [report] = Object.entries(kept).flatMap(([key, frames]) => (key.startsWith('tab-') ? [frames] : []));
          return chrome.storage.session.set({ 'tab-987654321': report, 'failed-987654321': [] });
        })`);
      return String(await leftBehind()).includes('tab-');
    });
    expect(
      String(await leftBehind())
        .split(',')
        .toSorted(),
    ).toEqual(['failed-987654321', 'tab-987654321']);
    await driver.stopBackground();
    await page.evaluate(() => document.querySelector('#vague')?.remove());
    await badge(page, '6');
    await until(async () => String(await leftBehind()) === '');
    await page.close();
  });

  test('offline is no different', async () => {
    const page = await harbour();
    await driver.offline(true);
    const popup = await driver.popup(page);
    await popup.evaluate(`document.querySelector('[data-kind="talk"] [role=switch]').click()`);
    await shows(page, TOTAL - 1);
    await popup.evaluate(`document.querySelector('[data-kind="talk"] [role=switch]').click()`);
    await shows(page, TOTAL);
    await popup.close();
    await driver.offline(false);
    await page.close();
  });

  test('none of this was an error', async () => {
    const failures = `chrome.storage.session.get(null).then((all) => Object.keys(all).filter((key) => /^failed/.test(key)))`;
    expect(await driver.inside.evaluate(failures)).toEqual([]);
  });

  test('after an update the open page is read by the new script, and by it alone', async () => {
    const page = await harbour();
    driver = await driver.reload();
    await badge(page, '7');
    await shows(page, TOTAL);
    await delay(1000);
    expect(await painted(page)).toHaveLength(TOTAL);
    const before = await page.evaluate(() => document.documentElement.outerHTML === Reflect.get(window, 'before'));
    expect(before).toBe(true);
    await page.close();
  });

  test.each(['disable', 'uninstall'] as const)('one second after %s no words are painted', async (ending) => {
    const other = await Driver.start(name);
    const page = await other.open(site.url('a', 'harbour.html'));
    await shows(page, TOTAL);
    // The sheet of a shadow root is put in by the script, which Firefox ends without a word.
    const addRoot = () =>
      page.evaluate(() => {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = '<p>Critics say so.</p>';
        document.body.prepend(host);
      });
    const before = await sizeOf(page);
    await addRoot();
    await until(async () => (await sizeOf(page)) === before + 1);
    await page.bringToFront();
    const marked = await page.screenshot();
    await other[ending]();
    await page.bringToFront();
    await delay(1000);
    const after = await page.screenshot();
    await page.reload();
    await addRoot();
    const plain = await page.screenshot();
    expect(Buffer.compare(after, plain)).toBe(0);
    expect(Buffer.compare(marked, plain)).not.toBe(0);
    await other.close();
  });
});

test('a page that Chromium prepares before the reader opens it is counted only once it is open', async () => {
  const site = await openSite();
  const driver = await Driver.start('chrome');
  const page = await driver.open(site.url('a', 'prerendering.html'));
  await until(() => page.evaluate(() => Reflect.get(window, 'asked') === true));
  await until(async () => site.requests.filter((path) => path === '/harbour.html').length === 1);
  // Long enough for the prepared page to have told its counts, had it done so.
  await delay(1500);
  expect(await driver.badge(page)).toBe('1');
  await page.evaluate(() => document.querySelector('a')?.click());
  const id = await until(() => tabIdOf(driver.inside, site.url('a', 'harbour.html')));
  await until(
    async () => (await driver.inside.evaluate(`chrome.action.getBadgeText({ tabId: ${id} })`)) === String(TOTAL),
  );
  expect(site.requests.filter((path) => path === '/harbour.html')).toHaveLength(1);
  await driver.close();
  await site.close();
});
