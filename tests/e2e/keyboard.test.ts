import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardOn, cardSaying, noCard, pressInCard } from '../support/card.ts';
import { Driver, until } from '../support/driver.ts';
import { middleOfMark, painted } from '../support/painted.ts';
import { openSite, type Site } from '../support/site.ts';

/** Marks in harbour.html: six in the page, one in its frame. */
const TOTAL = 7;
const QUESTIONS = [
  'Who is it?',
  'Which ones?',
  'By whom?',
  'Says who?',
  'Which one?',
  'Who is talking?',
  'Which ones?',
];

describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  let site: Site;
  let driver: Driver;
  let page: Page;

  const settled = (number: number) => until(async () => (await painted(page)).length === number);
  const focused = () => page.evaluate(() => document.activeElement?.localName);

  beforeAll(async () => {
    site = await openSite();
    driver = await Driver.start(name);
    page = await driver.open(site.url('a', 'harbour.html'));
    await settled(TOTAL);
    await driver.untilBadge(page, String(TOTAL));
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  test('four keys are suggested, and each does what its name says', async () => {
    const commands: unknown = await driver.inside.evaluate('chrome.commands.getAll()');
    const keys = Array.isArray(commands)
      ? commands.filter((it) => it.name !== '_execute_action').map((it) => it.shortcut)
      : [];
    expect(keys.filter((key) => key !== '')).toHaveLength(4);
    expect(keys).toHaveLength(5);
  });

  test('the shortcut steps through all marks of all frames and round again, and leaves the focus where it is', async () => {
    await page.focus('textarea');
    for (const [index, question] of QUESTIONS.entries()) {
      await driver.shortcut(page, 'next-mark');
      const { frameId } = await cardSaying(driver, page, `${index + 1} of ${TOTAL}`);
      const card = await cardSaying(driver, page, question);
      expect(frameId === 0).toBe(index < TOTAL - 1);
      expect(card.focused).toBeUndefined();
    }
    await driver.shortcut(page, 'next-mark');
    await cardSaying(driver, page, `1 of ${TOTAL}`);
    await driver.shortcut(page, 'previous-mark');
    await cardSaying(driver, page, `${TOTAL} of ${TOTAL}`);
    expect(await focused()).toBe('textarea');
    await page.keyboard.press('Escape');
    await noCard(driver, page);
  });

  test('a screen reader is told what has opened', async () => {
    await driver.shortcut(page, 'next-mark');
    await until(async () => /Anonymous source Who is it\?.*1 of 7/.test((await cardOn(driver, page))?.said ?? ''));
  });

  test('the focus goes into the card when asked to, steps on in it, and comes back on Escape', async () => {
    if (name === 'firefox')
      await driver.inside.evaluate(`browser.commands.update({ name: 'enter-card', shortcut: 'Alt+Shift+Y' })`);
    await page.focus('textarea');
    await driver.shortcut(page, 'enter-card');
    await until(async () => (await cardOn(driver, page))?.focused === '');
    await page.keyboard.press('Tab');
    await until(async () => (await cardOn(driver, page))?.focused === 'Not a problem here');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const card = await cardSaying(driver, page, `${TOTAL} of ${TOTAL}`);
    expect(card.frameId).not.toBe(0);
    await until(async () => (await cardOn(driver, page))?.focused === 'Previous mark');
    await page.keyboard.press('Escape');
    await noCard(driver, page);
    await until(async () => (await focused()) === 'textarea');
  });

  test('words are left unmarked on the site, and marked again', async () => {
    const { x, y } = await middleOfMark(page, '#vague');
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await cardSaying(driver, page, `2 of ${TOTAL}`);
    await pressInCard(driver, page, 'Not a problem here');
    await cardSaying(driver, page, 'Leave “Some analysts believe” unmarked');
    await pressInCard(driver, page, 'On this site');
    await settled(TOTAL - 1);
    await cardSaying(driver, page, 'no longer marked on this site');
    await cardSaying(driver, page, `– of ${TOTAL - 1}`);
    await pressInCard(driver, page, 'Undo');
    await settled(TOTAL + 1);
    await cardSaying(driver, page, 'Which ones?');
    await cardSaying(driver, page, `2 of ${TOTAL}`);
  });

  test('a kind is switched off in the card, and on again', async () => {
    await pressInCard(driver, page, 'Switch off this kind');
    await settled(TOTAL - 2);
    await cardSaying(driver, page, '“Vague group” is switched off.');
    // The frame within has one of that kind as well.
    await cardSaying(driver, page, `– of ${TOTAL - 2}`);
    await pressInCard(driver, page, 'Undo');
    // One more is painted: the mark of the open card is set off.
    await settled(TOTAL + 1);
    await cardSaying(driver, page, 'Which ones?');
    await page.mouse.move(1, 1);
    await noCard(driver, page);
  });

  test('a mark that a style has hidden unseen is stepped over', async () => {
    const other = await driver.open(site.url('b', 'harbour.html'));
    await driver.untilBadge(other, String(TOTAL));
    await driver.shortcut(other, 'next-mark');
    await cardSaying(driver, other, `1 of ${TOTAL}`);
    await other.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('#vague { display: none }');
      document.adoptedStyleSheets.push(sheet);
    });
    await driver.shortcut(other, 'next-mark');
    await cardSaying(driver, other, `2 of ${TOTAL - 1}`);
    await cardSaying(driver, other, 'By whom?');
    await other.close();
    await page.bringToFront();
  });

  test('marks go off everywhere, and come back', async () => {
    await driver.shortcut(page, 'toggle-marks');
    await settled(0);
    await driver.shortcut(page, 'toggle-marks');
    await settled(TOTAL);
  });

  test('the menu switches the site off and on', async () => {
    const click = { menuItemId: 'read-site', editable: false };
    await driver.contextMenu(page, 'Leave a.localhost unmarked', { x: 5, y: 5 }, click);
    await settled(0);
    await driver.contextMenu(page, 'Mark claims on a.localhost', { x: 5, y: 5 }, click);
    await settled(TOTAL);
  });

  test('the shortcut for the panel opens it, full of what is marked', async () => {
    const panel = await driver.panelByShortcut(page);
    const rows = `document.querySelectorAll('#unnamed-panel .excerpt').length`;
    await until(async () => (await panel.evaluate(rows)) === TOTAL);
  });

  test('the page is as it was', async () => {
    expect(await page.evaluate(() => document.documentElement.outerHTML === Reflect.get(window, 'before'))).toBe(true);
  });
});
