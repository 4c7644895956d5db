import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { until } from '../../scripts/until.ts';
import type { Driver } from './driver.ts';
import { evaluateInsideFirefox } from '../../scripts/firefox-inside.ts';

/** What a reader can do with a page beside looking at it. */
export interface ReaderFacts {
  /** What assistive technology is told. */
  readonly tree: string;
  /** Whether the browser finds the words in the page, and what is selected then. */
  readonly found: unknown;
  /** The paragraph `#claim` copied and pasted into the field `#paste`, as HTML. */
  readonly copied: unknown;
  /** The page on paper: Firefox’s as what a PDF holds, Chromium’s as a picture. */
  readonly printed: string;
  /** What is seen of the element `#marked`. */
  readonly shown: string;
}

/** Asks a page with `#claim` and `#paste` in it, in which `words` are to be found. */
export async function readerFacts(driver: Driver, page: Page, words: string): Promise<ReaderFacts> {
  await page.bringToFront();
  // A browser builds the tree when it is first asked for it.
  const tree = await until(async () => {
    const seen = await treeOf(driver, page);
    return seen.includes('heading') && seen;
  });
  const shown = await page
    .locator('#marked')
    .waitHandle()
    .then((part) => part.screenshot({ encoding: 'base64' }));
  const found = await page.evaluate((text) => {
    getSelection()?.removeAllRanges();
    return [Reflect.get(window, 'find').call(window, text), String(getSelection())];
  }, words);
  return { tree, found, copied: await copied(driver, page), printed: await printed(driver, page), shown };
}

async function printed({ launched }: Driver, page: Page): Promise<string> {
  // Chromium cuts a text in two where a highlight ends, though none is drawn: on paper that cannot be seen, in a PDF it can.
  if (launched.name === 'firefox') return contentOf(await page.pdf());
  await page.emulateMediaType('print');
  const picture = await page.screenshot({ encoding: 'base64' });
  await page.emulateMediaType();
  return picture;
}

/** What the streams of a PDF hold, but for the time at which it was made, and for the table of where all stands. */
function contentOf(pdf: Uint8Array): string {
  const streams = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\bobj\s*<<((?:(?!\bstream\b)[\s\S])*)stream\n([\s\S]*?)\nendstream/g);
  return [...streams]
    .filter(([, dictionary = '']) => !dictionary.includes('/XRef'))
    .map(([, , stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
    .join('\n')
    .replace(/\/CreationDate \([^)]*\)/, '');
}

async function treeOf({ launched }: Driver, page: Page): Promise<string> {
  if (launched.name === 'chrome') return JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
  const tree = await evaluateInsideFirefox(
    launched.browser,
    `(() => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const told = (one) => [
        service.getStringRole(one.role),
        one.name,
        [...one.attributes.enumerate()].map(({ key, value }) => key + '=' + value).join(' '),
        Array.from({ length: one.childCount }, (_, i) => told(one.getChildAt(i))),
      ];
      return JSON.stringify(told(service.getAccessibleFor(gBrowser.selectedBrowser)));
    })()`,
  );
  return String(tree);
}

async function copied({ launched }: Driver, page: Page): Promise<string> {
  // Chromium's driver types letters without what they stand for.
  const press = async (letter: 'c' | 'v', command: string) => {
    await page.keyboard.down('Control');
    await page.keyboard.press(letter, launched.name === 'chrome' ? { commands: [command] } : {});
    await page.keyboard.up('Control');
  };
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#claim') ?? document));
  await press('c', 'Copy');
  await page.focus('#paste');
  await press('v', 'Paste');
  const html = await until(() => page.evaluate(() => document.querySelector('#paste')?.innerHTML || undefined));
  await page.evaluate(() => {
    document.querySelector('#paste')?.replaceChildren();
    getSelection()?.removeAllRanges();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  return html;
}
