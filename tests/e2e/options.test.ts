import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine/index.ts';
import { openExtensionPage } from '../../scripts/extension.ts';
import { Driver, until } from '../support/driver.ts';
import { evaluateInsideFirefox } from '../../scripts/firefox-inside.ts';
import { kindOf } from '../support/kind-of.ts';
import { painted, paintedIn } from '../support/painted.ts';
import { openSite, type Site } from '../support/site.ts';

/** What harbour.html holds, with the frame in it. */
const TOTAL = 7;
const QUOTED = '“Many experts say that it is so,” Ann Lee said.';
/** A claim that the engine is not sure of, and shows only where the reader wants everything. */
const DOUBTFUL = [
  'The reputed boss left.',
  'Public wisdom has it that it is late.',
  'One of them said it is late.',
].find((text) => analyze(text).findings[0]?.strength === 'possible');

describe.each(['chrome', 'firefox'] as const)('the options in %s', (name) => {
  let site: Site;
  let driver: Driver;
  let page: Page;
  let options: Page;

  const settled = (number: number) =>
    until(async () => (await painted(page)).length === number).catch(async () => {
      throw new Error(`${number} marks were expected, these are painted: ${JSON.stringify(await painted(page))}`);
    });
  const badge = (text: string) => driver.untilBadge(page, text);
  const press = (selector: string) => options.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
  const textOf = (selector: string) =>
    options.evaluate(`document.querySelector(${JSON.stringify(selector)}).textContent`).then(String);
  const pick = (selector: string, value: string) =>
    options.evaluate(`{
      const select = document.querySelector(${JSON.stringify(selector)});
      select.value = ${JSON.stringify(value)};
      select.dispatchEvent(new Event('change'));
    }`);
  const type = (selector: string, text: string) =>
    options.evaluate(`{
      const field = document.querySelector(${JSON.stringify(selector)});
      field.value = ${JSON.stringify(text)};
      field.dispatchEvent(new Event('input'));
    }`);
  const add = async (form: string, text: string) => {
    await type(`${form} input`, text);
    await press(`${form} .button`);
  };
  /** Chooses a file as a reader does in the browser's dialogue. */
  const importFile = (text: string) =>
    options.evaluate(`{
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(text)}], 'settings.json'));
      const input = document.querySelector('#file');
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
    }`);
  const stored = (area: 'local' | 'sync', key: string): Promise<Record<string, unknown>> =>
    options.evaluate(`chrome.storage.${area}.get('${key}')`).then((items) => Object(items)[key] ?? {});
  /** How the browser draws the first mark of the page. */
  const drawn = (inside: Page = page) =>
    inside.evaluate(() => {
      const [highlight] = CSS.highlights.keys();
      const style = getComputedStyle(document.body, `::highlight(${highlight})`);
      return [style.textDecorationStyle, style.textDecorationColor, style.backgroundColor].join(' ');
    });

  beforeAll(async () => {
    site = await openSite();
    driver = await Driver.start(name);
    page = await driver.open(site.url('a', 'harbour.html'));
    options = await openExtensionPage(driver.launched, 'src/options/index.html');
    await until(() => options.evaluate('!document.body.hidden').then(Boolean));
  });
  beforeEach(async () => {
    await press('#reset');
    await settled(TOTAL);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  // The first one: a popup that was open once takes the window's focus away for good.
  test('everything is reached and pressed by keys', async () => {
    await options.bringToFront();
    await options.evaluate(`document.querySelector('#preset :checked').focus()`);
    await options.keyboard.press('ArrowRight');
    expect(await options.evaluate(`document.querySelector('#preset :checked').value`)).toBe('underline');
    await options.keyboard.press('Tab');
    expect(await options.evaluate('document.activeElement.name')).toBe('weight');
    await options.keyboard.press('Tab');
    expect(await options.evaluate('document.activeElement.role')).toBe('switch');
    await options.keyboard.press(' ');
    await settled(TOTAL - 1);
    await options.evaluate(`document.querySelector('#ignored').focus()`);
    await options.keyboard.type('some analysts believe');
    await options.keyboard.press('Enter');
    await settled(TOTAL - 2);
    await options.keyboard.press('Tab');
    await options.keyboard.press('Tab');
  });

  test('a phrase that is ignored is no longer marked or counted, and is again', async () => {
    await badge(String(TOTAL));
    await add('#add-ignored', 'some analysts BELIEVE');
    await settled(TOTAL - 1);
    await badge(String(TOTAL - 1));
    await press('#ignored-list button');
    await settled(TOTAL);
    await badge(String(TOTAL));
  });

  test('a phrase of one’s own is checked as it is typed, and marked as its kind', async () => {
    await type('#own', '* market');
    expect(await textOf('#own-error')).toMatch(/both sides/);
    await type('#own', 'the * market');
    expect(await textOf('#own-error')).toBe('');
    await type('#own', 'owner of * market');
    await pick('#add-own select', 'talk');
    await press('#add-own .button');
    await settled(TOTAL + 1);
    const own = (await paintedIn(page)).find(({ text }) => text === 'owner of the market');
    expect(own && kindOf(own.name)).toBe('talk');
    await badge(String(TOTAL + 1));
    await press('#own-list button');
    await settled(TOTAL);
  });

  test('quotations are left alone where the reader wants it', async () => {
    const other = await openWith(QUOTED);
    await until(async () => (await painted(other)).length === TOTAL + 1);
    await press('#quotations [value=skip]');
    await until(async () => (await painted(other)).length === TOTAL);
    await other.close();
  });

  async function openWith(text: string): Promise<Page> {
    const other = await driver.open(site.url('a', 'harbour.html'));
    await other.evaluate((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      document.body.append(paragraph);
    }, text);
    return other;
  }

  test('the sensitivity decides which strengths are marked', async () => {
    const other = await openWith(DOUBTFUL ?? '');
    await until(async () => (await painted(other)).length === TOTAL);
    await press('#sensitivity [value=everything]');
    await until(async () => (await painted(other)).length === TOTAL + 1);
    await press('#sensitivity [value=sure]');
    await until(async () => (await painted(other)).length < TOTAL);
    await other.close();
  });

  test('only listed sites are read where the rule says so', async () => {
    await press('#site-rule [value=only]');
    await settled(0);
    await add('#add-site', '*.localhost');
    await settled(TOTAL);
    await press('#sites button');
    await settled(0);
    await press('#site-rule [value=all-except]');
    await settled(TOTAL);
    await add('#add-site', 'http://a.localhost/harbour.html');
    await settled(0);
  });

  test('a new page waits to be asked where the reader wants it, and is then read', async () => {
    await press('#reading-when [value=on-request]');
    const own = page;
    page = await driver.open(site.url('b', 'harbour.html'));
    const popup = await driver.popup(page);
    await until(() => popup.evaluate(`document.body.dataset.state === 'waiting'`).then(Boolean));
    expect(await painted(page)).toEqual([]);
    await popup.evaluate(`document.querySelector('#actions button').click()`);
    await settled(TOTAL);
    await until(() => popup.evaluate(`document.body.dataset.state === 'normal'`).then(Boolean));
    await popup.close();
    await page.close();
    page = own;
  });

  test('the number on the button can be left out', async () => {
    await badge(String(TOTAL));
    await press('#badge_switch');
    await badge('');
    await press('#badge_switch');
    await badge(String(TOTAL));
  });

  test('a look reaches open pages and new ones, no script of the page can read its sheet, and it goes again', async () => {
    const usual = await drawn();
    await press('#preset [value=underline]');
    await until(async () => (await drawn()).endsWith('rgba(0, 0, 0, 0)'));
    const sheets = await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]);
    expect(sheets).toEqual([0, 0]);
    await press('#preset [value=colour-blind]');
    await pick('[data-kind=anonymous] .look select:last-of-type', 'wave');
    await pick('[data-kind=anonymous] .look select', 'blue');
    // #245392, the blue that is told apart from all others.
    const chosen = /^wavy rgb\(36, 83, 146\) /;
    await until(async () => chosen.test(await drawn()));
    const fresh = await driver.open(site.url('a', 'harbour.html'));
    await until(async () => (await painted(fresh)).length === TOTAL);
    expect(await drawn(fresh)).toMatch(chosen);
    expect(await fresh.evaluate(() => Reflect.get(window, 'records').length)).toBe(0);
    await press('#reset');
    await until(async () => (await drawn()) === usual && (await drawn(fresh)) === usual);
    await fresh.close();
  });

  test('a page that the browser has kept comes back as the settings are now', async () => {
    const other = await driver.open(site.url('a', 'harbour.html'));
    // The driver loses sight of a frame that was kept: only the top frame's marks are looked at.
    const inTop = (count: number) => until(async () => (await paintedIn(other)).length === count);
    await inTop(TOTAL - 1);
    await other.evaluate(() => addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'kept', persisted)));
    await other.goto(site.url('b', 'empty.html'));
    await press('[data-kind=talk] [role=switch]');
    await press('#preset [value=underline]');
    await settled(TOTAL - 1);
    await other.evaluate(() => void setTimeout(() => history.back()));
    await until(() => other.evaluate(() => Reflect.get(window, 'kept') === true));
    await inTop(TOTAL - 2);
    await until(async () => (await drawn(other)).endsWith('rgba(0, 0, 0, 0)'));
    await other.close();
  });

  test('the shortcuts are listed, the most needed first, and the browser’s page for them opens', async () => {
    const listed = String(await options.evaluate(`document.querySelector('#shortcuts').innerText`));
    expect(listed).toMatch(/next mark.*previous mark.*on or off.*side panel.*no keys yet\s+Go into the card/s);
    expect(listed).toMatch(/^Alt\+Shift\+J\s/);
    await options.bringToFront();
    if (name === 'firefox') {
      await press('#change-keys');
      const list = `!!gBrowser.contentDocument?.querySelector('addon-shortcuts')`;
      await until(() => evaluateInsideFirefox(driver.launched.browser, list).then(Boolean));
      await evaluateInsideFirefox(driver.launched.browser, 'gBrowser.removeCurrentTab()');
    } else {
      const opened = driver.launched.browser.waitForTarget((it) => it.url() === 'chrome://extensions/shortcuts');
      await press('#change-keys');
      await (await (await opened).page())?.close();
    }
    await options.bringToFront();
  });

  test('the list of sites and its field are called what they are under each rule', async () => {
    expect(await textOf('#site-list-title')).toBe('Sites left out');
    await press('#site-rule [value=only]');
    await until(async () => (await textOf('#site-list-title')) === 'Listed sites');
    expect(await options.evaluate(`document.querySelector('#site').getAttribute('aria-labelledby')`)).toBe(
      'site-list-title',
    );
  });

  test('what a style is made of is said, and which kinds can no longer be told apart by colour or at all', async () => {
    expect(await textOf('#preset .why')).toBe('A soft ground behind the words, and a line.');
    expect(await textOf('#alike')).toBe('');
    await pick('[data-kind=anonymous] .look select', 'blue');
    await until(async () => (await textOf('#alike')).startsWith('The same colour: Anonymous source and Vague group.'));
    await pick('[data-kind=anonymous] .look select:last-of-type', 'large-dots');
    await until(async () => (await textOf('#alike')).startsWith('The same colour and the same line: '));
    await press('#preset [value=underline]');
    await until(async () => (await textOf('#preset .why')) === 'The line alone.');
  });

  test('choices side by side begin where all else does, with one border between two', async () => {
    const edges = await options.evaluate(() =>
      ['preset', 'weight'].map((id) => {
        const legend = document.querySelector(`#${id} legend`)?.getBoundingClientRect();
        const [first, second] = [...document.querySelectorAll(`#${id} label`)].map((it) => it.getBoundingClientRect());
        return [(first?.left ?? 0) - (legend?.left ?? 9), (second?.left ?? 0) - (first?.right ?? 9)].map(Math.round);
      }),
    );
    expect(edges).toEqual([
      [0, -1],
      [0, -1],
    ]);
  });

  test('a kind is switched off, and the preview follows', async () => {
    await press('[data-kind=vague] [role=switch]');
    await settled(TOTAL - 2);
    expect(await options.evaluate(`document.querySelector('#preview [data-line=vague]').className`)).toBe('');
  });

  test('all settings are exported, phrases among them, and imported again; a bad file says what is wrong', async () => {
    await add('#add-ignored', 'some analysts believe');
    await settled(TOTAL - 1);
    await options.evaluate(`{
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        URL.createObjectURL = make;
        blob.text().then((text) => (window.exported = text));
        return make(blob);
      };
    }`);
    await press('#export');
    const file = await until(() =>
      options.evaluate('window.exported').then((text) => typeof text === 'string' && text),
    );
    expect(file).toContain('some analysts believe');
    await press('#reset');
    await settled(TOTAL);
    const says = async (text: string, expected: RegExp) => {
      await importFile(text);
      await until(async () => expected.test(await textOf('#file-result')));
      expect(await painted(page)).toHaveLength(TOTAL);
    };
    await says('no JSON', /not JSON/);
    await says('{}', /No settings/);
    await says('{"product": "Says Who?", "version": 99}', /newer than this one/);
    await says('{"product": "Says Who?", "paused": true, "map": "perhaps"}', /“map”/);
    await importFile(file);
    await settled(TOTAL - 1);
    expect(await textOf('#file-result')).toMatch(/now hold/);
  });

  test('what is shared is one small item without phrases, and a newer version’s own fields stay in it', async () => {
    await add('#add-ignored', 'some analysts believe');
    const own = { fromTheFuture: [1], version: 9 };
    await press('[data-kind=vague] [role=switch]');
    await until(async () => String((await stored('sync', 'settings'))['disabledCategories']) === 'vague');
    const item = await stored('sync', 'settings');
    expect(JSON.stringify(item).length).toBeLessThanOrEqual(6144);
    expect(item).not.toHaveProperty('ignoredPhrases');
    await options.evaluate(
      `chrome.storage.sync.set({ settings: ${JSON.stringify({ ...item, ...own, badge: false })} })`,
    );
    await until(async () => (await stored('local', 'kept-settings'))['badge'] === false);
    expect(await stored('sync', 'settings')).toMatchObject(own);
    await press('#map_switch');
    await until(async () => (await stored('sync', 'settings'))['map'] === true);
    expect(await stored('sync', 'settings')).toMatchObject({ ...own, badge: false, map: true });
    expect(await stored('local', 'kept-settings')).toMatchObject({
      ignoredPhrases: [{ phrase: 'some analysts believe' }],
    });
  });

  test('storage that is cleared while all runs brings back what was shared', async () => {
    await press('[data-kind=vague] [role=switch]');
    await until(async () => String((await stored('sync', 'settings'))['disabledCategories']) === 'vague');
    await options.evaluate('chrome.storage.local.clear()');
    await until(async () => String((await stored('local', 'kept-settings'))['disabledCategories']) === 'vague');
    await settled(TOTAL - 2);
    await options.evaluate('Promise.all([chrome.storage.local.clear(), chrome.storage.sync.clear()])');
    await settled(TOTAL);
  });

  test('nothing sticks out at 360 pixels, nor with text of double size', async () => {
    await options.setViewport({ width: 360, height: 800 });
    const width = () => options.evaluate('document.documentElement.scrollWidth').then(Number);
    expect(await width()).toBeLessThanOrEqual(360);
    await options.setViewport({ width: 720, height: 800 });
    await options.evaluate(`document.documentElement.style.fontSize = '200%'`);
    expect(await width()).toBeLessThanOrEqual(720);
    await options.evaluate(`document.documentElement.style.fontSize = ''`);
    await options.setViewport({ width: 1120, height: 900 });
  });
});
