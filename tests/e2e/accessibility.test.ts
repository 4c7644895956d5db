import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { Driver, until } from '../support/driver.ts';
import { type Media, setMedia } from '../support/media.ts';
import { isWhole, openAbout, withHarbour } from '../support/our-page.ts';

/** How a reader may have set up the browser. Text is enlarged by the root's size, as browsers' own setting does. */
const SETTINGS = ['light', 'dark', 'forced colours'] as const;
type Setting = (typeof SETTINGS)[number];

const MEDIA: Readonly<Record<Setting, Media>> = {
  light: { dark: false, forcedColors: false },
  dark: { dark: true, forcedColors: false },
  'forced colours': { dark: false, forcedColors: true },
};
const MATCHES: Readonly<Record<Setting, string>> = {
  light: '(prefers-color-scheme: light)',
  dark: '(prefers-color-scheme: dark)',
  'forced colours': '(forced-colors: active)',
};

/** Every page of ours, with what is there when it is complete. */
const PAGES = {
  popup: ['src/popup/index.html?tab=', '#excerpts li'],
  panel: ['src/panel/index.html?tab=', '#unnamed-panel .excerpt'],
  report: ['src/report/index.html?tab=', '.report'],
  options: ['src/options/index.html?', 'body:not([hidden])'],
  welcome: ['src/welcome/index.html?', 'body:not([hidden])'],
  check: ['src/check/index.html?', 'body:not([hidden])'],
} as const;

/** What can be pressed and lies under something else, wherever it is scrolled to. */
const COVERED = `[...document.querySelectorAll('button, input, select, a[href]')]
  .filter((it) => it.checkVisibility())
  .filter((it) => {
    it.scrollIntoView({ block: 'center', behavior: 'instant' });
    const whole = it.closest('label') ?? it;
    const { left, top, width, height } = it.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return !whole.contains(there);
  })
  .map((it) => it.ariaLabel ?? it.textContent)
  .join('; ')`;

/** What axe-core finds, and where; of one rule alone, if one is given. */
function faults(page: Page, rule?: string): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { violations } = await window.axe.run(only === undefined ? {} : { runOnly: only });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, rule);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  const harbour = withHarbour(() => Driver.start(name));

  describe.each(SETTINGS)('with %s', (setting) => {
    const open = async ([path, whole]: (typeof PAGES)[keyof typeof PAGES]): Promise<Page> => {
      const page = await openAbout(harbour.driver, harbour.tab, path);
      await setMedia(page, MEDIA[setting]);
      await until(() => page.evaluate(`matchMedia('${MATCHES[setting]}').matches`).then(Boolean));
      await isWhole(page, whole);
      return page;
    };

    test.each(Object.entries(PAGES))(
      'axe finds nothing on the %s page, except a planted fault',
      async (which, parts) => {
        const page = await open(parts);
        expect(await page.evaluate(`matchMedia('${MATCHES[setting]}').matches`)).toBe(true);
        if (which === 'check') {
          await page.evaluate(`document.querySelector('#draft-tools button').click()`);
          await until(() => page.evaluate(`document.querySelectorAll('.excerpt').length > 5`).then(Boolean));
        }
        // The page's policy lets no script in but its own: axe is evaluated.
        await page.evaluate(axe.source);
        expect(await faults(page)).toEqual([]);
        if (setting === 'forced colours') return page.close();
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        expect(await faults(page)).toEqual([]);
        expect(await page.evaluate(COVERED)).toBe('');
        await page.evaluate(() => document.body.append(document.createElement('button')));
        expect(await faults(page, 'button-name')).toEqual([expect.stringMatching(/^button-name: /)]);
        await page.close();
      },
    );
  });
});
