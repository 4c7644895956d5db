import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import { inLanguage } from '../../scripts/in-language.ts';
import { Driver } from '../support/driver.ts';
import { isWhole, openAbout, withHarbour } from '../support/our-page.ts';

/** Long words, and right to left: what fits in these two fits in the others. */
const CASES = (['chrome', 'firefox'] as const).flatMap((name) =>
  ['de', 'ar'].map((language) => [name, language] as const),
);

const PAGES = [
  ['src/popup/index.html?tab=', '#excerpts li', 'in_the_text'],
  ['src/panel/index.html?tab=', '#unnamed-panel .excerpt', 'tab_named'],
  ['src/report/index.html?tab=', '.report', 'tab_marks'],
  ['src/check/index.html', '#draft', 'check_lead'],
  ['src/welcome/index.html', '#six li', 'welcome_title'],
] as const;

/** The browser in its own language pack; one that has none is given an extension that speaks nothing else. */
async function inBrowserOf(name: BrowserName, language: string): Promise<Driver> {
  const driver = await Driver.start(name, { language });
  const spoken = String(await driver.inside.evaluate('chrome.i18n.getUILanguage()'));
  if (spoken.startsWith(language)) return driver;
  console.warn(
    `${name} speaks ${spoken} for want of a language pack: ${language} is tested with a package of its own.`,
  );
  await driver.close();
  return Driver.start(name, { extension: inLanguage(name, language) });
}

describe.each(CASES)('in %s, in the language %s', (name, language) => {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
  );
  const harbour = withHarbour(() => inBrowserOf(name, language));

  test.each(PAGES)('%s speaks it, in its direction, and fits 360 pixels', async (address, whole, key) => {
    const page = await openAbout(harbour.driver, harbour.tab, address);
    await page.setViewport({ width: 360, height: 640 });
    await isWhole(page, whole);
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
    expect(await page.evaluate('getComputedStyle(document.body).direction')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await page.evaluate('document.body.innerText')).toContain(messages[key]?.message);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.close();
  });
});
