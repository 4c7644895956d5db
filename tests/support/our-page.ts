import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { openExtensionPage, tabIdOf } from '../../scripts/extension.ts';
import { until } from '../../scripts/until.ts';
import type { Driver } from './driver.ts';
import { painted } from './painted.ts';
import { openSite, type Site } from './site.ts';

/** For the tests around the call: a browser in which the article that our pages tell of is open, and the number of its tab. */
export function withHarbour(start: () => Promise<Driver>): { readonly driver: Driver; readonly tab: number } {
  let site: Site;
  let driver: Driver;
  let tab: number;
  beforeAll(async () => {
    site = await openSite();
    driver = await start();
    tab = await openHarbour(driver, site);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });
  return {
    get driver() {
      return driver;
    },
    get tab() {
      return tab;
    },
  };
}

/** Opens the article that our pages tell of, and gives the number of its tab once all of it is marked. */
async function openHarbour(driver: Driver, site: Site): Promise<number> {
  const page = await driver.open(site.url('a', 'harbour.html'));
  await until(async () => (await painted(page)).length === 7);
  return tabIdOf(driver.inside, page.url());
}

/** Resolves when a page of ours is shown and holds what the selector takes. */
export async function isWhole(page: Page, selector: string): Promise<void> {
  await until(() =>
    page.evaluate(`document.querySelector('${selector}') !== null && !document.body.hidden`).then(Boolean),
  );
}

/** Opens a page of ours about a tab: an address that ends with `?tab=` is completed by its number. */
export function openAbout(driver: Driver, tab: number, address: string): Promise<Page> {
  return openExtensionPage(driver.launched, `${address}${address.endsWith('=') ? tab : ''}`);
}

/** Presses “Save” for a format and gives the file that the report makes; the browser's own download is left out. */
export async function savedReport(report: Page, format: string): Promise<string> {
  return String(
    await report.evaluate(`new Promise((done) => {
      URL.createObjectURL = (blob) => (void blob.text().then((text) => done(text)), '#');
      HTMLAnchorElement.prototype.click = function () { window.fileName = this.download; };
      const choice = document.querySelector('.report-tools select');
      choice.value = '${format}';
      choice.dispatchEvent(new Event('change'));
      document.querySelectorAll('.report-tools button')[1].click();
    })`),
  );
}
