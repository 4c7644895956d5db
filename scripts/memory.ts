import { type Page, type Target, TargetType } from 'puppeteer-core';
import type { Driver } from '../tests/support/driver.ts';
import { evaluateInsideFirefox } from './firefox-inside.ts';

/** Megabytes that are in use once everything unused is thrown away. */
export interface InUse {
  readonly page: number;
  /** By the extension's own process: in Chromium by its scripts, those of the service worker among them. */
  readonly extension: number;
}

/** In Chromium the heap of the page's own process and of the extension's; in Firefox the memory of all pages, and of all extensions. */
export async function memoryOf(driver: Driver, page: Page): Promise<InUse> {
  if (driver.launched.name === 'chrome') {
    const targets = driver.launched.browser.targets();
    const worker = targets.find((target) => target.type() === TargetType.SERVICE_WORKER);
    const inWorker = worker ? await heapOf(worker) : 0;
    return { page: await heapOf(page), extension: (await heapOf(driver.inside)) + inWorker };
  }
  const answer = await evaluateInsideFirefox(
    driver.launched.browser,
    `(async () => {
      const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
      Services.obs.notifyObservers(null, 'child-mmu-request');
      await new Promise((done) => manager.minimizeMemoryUsage(done));
      const { children } = await ChromeUtils.requestProcInfo();
      const sum = (isOne) => children.filter(isOne).reduce((all, { memory }) => all + memory, 0) / 1e6;
      return JSON.stringify([sum(({ type }) => type.startsWith('web')), sum(({ type }) => type === 'extension')]);
    })()`,
  );
  const [inPages, inExtension]: unknown[] = JSON.parse(String(answer));
  return { page: Number(inPages), extension: Number(inExtension) };
}

async function heapOf(page: Pick<Page | Target, 'createCDPSession'>): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1e6;
}
