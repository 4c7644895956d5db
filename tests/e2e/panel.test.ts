import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATEGORY_IDS } from '../../src/engine/index.ts';
import { cardSaying } from '../support/card.ts';
import { Driver, type Surface, until } from '../support/driver.ts';
import { painted } from '../support/painted.ts';
import { openSite, type Site } from '../support/site.ts';

const ROWS = `[...document.querySelectorAll('#unnamed-panel .excerpt')]`;
const press = (selector: string) => `document.querySelector(${JSON.stringify(selector)}).click()`;
const choose = (selector: string, value: string, event: string) => `(() => {
  const field = document.querySelector(${JSON.stringify(selector)});
  field.value = ${JSON.stringify(value)};
  field.dispatchEvent(new (field.ownerDocument.defaultView.Event)('${event}'));
})()`;
const ORDER = '.tools select:last-of-type';
const KIND = '.tools select';
const SEARCH = '#unnamed-panel input';

describe.each(['chrome', 'firefox'] as const)('the side panel in %s', (name) => {
  let site: Site;
  let driver: Driver;
  let page: Page;
  let panel: Surface;

  const rows = async () => Number(await panel.evaluate(`${ROWS}.length`));
  const showing = (number: number) => until(async () => (await rows()) === number);
  const groups = () =>
    panel.evaluate(`[...document.querySelectorAll('#unnamed-panel details')].map((it) => it.dataset.kind).join()`);

  beforeAll(async () => {
    site = await openSite();
    driver = await Driver.start(name);
    page = await driver.open(site.url('a', 'harbour.html'));
    await until(async () => (await painted(page)).length === 7);
    panel = await driver.panel();
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  test('lists what is marked in all frames, grouped by kind, with the named sources beside it', async () => {
    await showing(7);
    expect(await groups()).toBe(CATEGORY_IDS.join());
    expect(await panel.evaluate(`document.querySelector('#unnamed-tab .count').textContent`)).toBe('7');
    await panel.evaluate(press('#named-tab'));
    expect(await panel.evaluate(`document.querySelector('#named-panel').innerText`)).toMatch(
      /^Ines Calder, the mayor\s+once/,
    );
    expect(await panel.evaluate(`document.querySelector('#unnamed-panel').checkVisibility()`)).toBe(false);
    await panel.evaluate(press('#unnamed-tab'));
  });

  test('in reading order it follows the text', async () => {
    await panel.evaluate(choose(ORDER, 'text', 'change'));
    expect(await groups()).toBe('');
    const marks = String(
      await panel.evaluate(`${ROWS}.map((it) => it.querySelector('.marked').textContent).join('|')`),
    );
    expect(marks.split('|')).toEqual((await painted(page)).map(({ text }) => text));
    await panel.evaluate(choose(ORDER, 'kind', 'change'));
  });

  test('one kind, or the words searched for, are what is left', async () => {
    await panel.evaluate(choose(KIND, 'vague', 'change'));
    expect(await rows()).toBe(2);
    await panel.evaluate(choose(SEARCH, 'ANALYSTS', 'input'));
    expect(await rows()).toBe(1);
    await panel.evaluate(choose(KIND, 'all', 'change'));
    await panel.evaluate(choose(SEARCH, 'no such words', 'input'));
    expect(await rows()).toBe(0);
    expect(await panel.evaluate(`document.querySelector('#unnamed-panel .none').textContent`)).not.toBe('');
    await panel.evaluate(choose(SEARCH, '', 'input'));
    expect(await rows()).toBe(7);
  });

  test('is live: what comes and goes in the page comes and goes in the list, and focus stays', async () => {
    await panel.evaluate(`${ROWS}[3].focus()`);
    const focused = `document.activeElement.textContent`;
    const before = await panel.evaluate(focused);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.id = 'late';
      late.textContent = 'Officials warned that the pier may sink.';
      document.body.prepend(late);
    });
    await showing(8);
    expect(await panel.evaluate(focused)).toBe(before);
    // As many as before, but other words.
    await page.evaluate(() => document.querySelector('#late')?.replaceChildren('Officials warned of a flood.'));
    await until(() => panel.evaluate(`${ROWS}.some((it) => it.textContent.includes('of a flood'))`).then(Boolean));
    await page.evaluate(() => document.querySelector('#late')?.remove());
    await showing(7);
  });

  test('a click opens the card of the mark, also where it is on the screen already, and closes any other', async () => {
    // The third row is of a mark in a frame of its own.
    for (const [row, said] of ['1 of 7', '2 of 7', '7 of 7', '1 of 7'].map((count, at) => [at % 3, count] as const)) {
      await panel.evaluate(`${ROWS}[${row}].click()`);
      const { frameId } = await cardSaying(driver, page, said);
      expect(frameId > 0).toBe(row === 2);
    }
  });

  test('a click scrolls the page to the mark', async () => {
    await page.evaluate(() => {
      const space = document.createElement('div');
      space.style.height = '4000px';
      document.querySelector('#talk')?.before(space);
    });
    await until(async () => (await rows()) === 7);
    await panel.evaluate(`${ROWS}.find((it) => it.textContent.includes('speculation')).click()`);
    await until(() => page.evaluate(() => scrollY > 3000));
    await cardSaying(driver, page, 'Who is talking?');
    await page.evaluate(() => scrollTo(0, 0));
  });

  test('follows to another tab and back, and to another page', async () => {
    const other = await driver.open(site.url('b', 'harbour.html'));
    const shownSite = (host: string) =>
      until(async () => (await panel.evaluate(`document.querySelector('#site span').textContent`)) === host);
    await other.bringToFront();
    await shownSite('b.localhost');
    await other.goto('about:blank');
    await until(() => panel.evaluate(`document.body.dataset.state === 'unreadable'`).then(Boolean));
    expect(await panel.evaluate(`document.querySelector('#findings').checkVisibility()`)).toBe(false);
    await other.goto(site.url('b', 'harbour.html'));
    await shownSite('b.localhost');
    await showing(7);
    await other.close();
    await page.bringToFront();
    await shownSite('a.localhost');
  });

  test('a kind that is switched off leaves the list', async () => {
    const popup = await driver.popup(page);
    await until(() => popup.evaluate(`document.body.dataset.state === 'normal'`).then(Boolean));
    await popup.evaluate(press('[data-kind="vague"] [role=switch]'));
    await showing(5);
    await popup.evaluate(press('[data-kind="vague"] [role=switch]'));
    await showing(7);
    await popup.close();
  });
});
