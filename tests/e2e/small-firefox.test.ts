import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { extensionPackage, unpack } from '../../scripts/packages.ts';
import { cardOn, cardSaying, noCard } from '../support/card.ts';
import { Driver, until } from '../support/driver.ts';
import { noiseOf } from '../support/noise.ts';
import { middleOfMark, painted } from '../support/painted.ts';
import { openSite, type Site } from '../support/site.ts';

/** Marks in harbour.html with its frame. */
const TOTAL = 7;

let site: Site;
let driver: Driver;
let page: Page;

/** The extension as Firefox on phones runs it: what that browser does not have is not there. */
function withoutDesktop(): string {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-small-'));
  unpack(extensionPackage('firefox'), folder);
  const path = join(folder, 'manifest.json');
  const { commands, sidebar_action, ...manifest } = JSON.parse(readFileSync(path, 'utf8'));
  expect([commands, sidebar_action]).not.toContain(undefined);
  manifest.permissions = manifest.permissions.filter((permission: string) => permission !== 'contextMenus');
  manifest.background.scripts.unshift('absent.js');
  writeFileSync(join(folder, 'absent.js'), 'delete browser.windows; delete chrome.windows;');
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

const absent = () =>
  driver.inside.evaluate(
    `['contextMenus', 'menus', 'commands', 'sidebarAction'].filter((name) => browser[name] !== undefined)`,
  );

beforeAll(async () => {
  site = await openSite();
  driver = await Driver.start('firefox', {
    extension: withoutDesktop(),
    prefs: { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1, 'dom.w3c_touch_events.enabled': 1 },
  });
  page = await driver.open(site.url('a', 'harbour.html'));
  await page.setViewport({ width: 360, height: 640, hasTouch: true });
  await until(async () => (await painted(page)).length === TOTAL);
});
afterAll(async () => {
  await driver.close();
  await site.close();
});

test('what phones do not have is absent, and nothing throws', async () => {
  expect(await absent()).toEqual([]);
  await driver.untilBadge(page, String(TOTAL));
  expect(await noiseOf(driver, page)).toEqual([]);
});

/** Taps on the card's button that steps on, once the card has come to rest. */
async function tapNext(): Promise<void> {
  const next = async () => (await cardOn(driver, page))?.buttons[english.card_next.message];
  const { x, y } = await until(async () => {
    const [before, after] = [await next(), await next()];
    return before !== undefined && before.y === after?.y ? after : undefined;
  });
  await page.touchscreen.tap(x, y);
}

test('a tap on a mark opens its card with targets for fingers, within 360 pixels; taps step on, and one beside it closes it', async () => {
  const { x, y } = await middleOfMark(page, '#vague');
  await page.touchscreen.tap(x, y);
  await cardSaying(driver, page, 'Which ones?');
  const card = await cardOn(driver, page);
  expect(card?.box.left).toBeGreaterThanOrEqual(0);
  expect(card?.box.right).toBeLessThanOrEqual(360);
  for (const { width, height } of Object.values(card?.buttons ?? {})) {
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  for (const question of ['By whom?', 'Says who?']) {
    await tapNext();
    await cardSaying(driver, page, question);
  }
  await page.touchscreen.tap(5, 5);
  await noCard(driver, page);
  expect(await noiseOf(driver, page)).toEqual([]);
});
