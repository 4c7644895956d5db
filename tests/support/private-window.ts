import type { Page } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import { type Driver, until } from './driver.ts';
import { evaluateInsideFirefox } from '../../scripts/firefox-inside.ts';

const GECKO_ID = manifest.browser_specific_settings.gecko.id;

/** Lets the extension into private windows, as the reader does in the browser's list of extensions, which starts it anew. */
export async function allowPrivate(driver: Driver): Promise<Driver> {
  const { name, browser, origin } = driver.launched;
  if (name === 'chrome') {
    const list = await browser.newPage();
    await list.goto('chrome://extensions');
    // Once it is started anew an extension from a folder runs only in developer mode.
    await list.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    const choice = JSON.stringify({ extensionId: new URL(origin).host, incognitoAccess: true });
    await list.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${choice})`);
    await list.close();
    return driver.again();
  }
  await evaluateInsideFirefox(
    browser,
    `(() => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      return ExtensionPermissions.add('${GECKO_ID}', allowed).then(() => undefined);
    })()`,
  );
  return driver.reload();
}

/** Opens an address in a private window of its own. */
export async function openPrivate(driver: Driver, url: string): Promise<Page> {
  const { name, browser } = driver.launched;
  if (name === 'chrome') {
    await driver.inside.evaluate(`void chrome.windows.create({ incognito: true, url: '${url}' })`);
    return (await browser.waitForTarget((target) => target.url() === url)).asPage();
  }
  await evaluateInsideFirefox(
    browser,
    `(async () => {
      const opened = OpenBrowserWindow({ private: true });
      await new Promise((done) => opened.addEventListener('load', done, { once: true }));
      await opened.delayedStartupPromise;
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      opened.gBrowser.selectedTab = opened.gBrowser.addTab('${url}', { triggeringPrincipal });
    })()`,
  );
  return until(async () => {
    for (const page of await browser.pages()) {
      // A page that is on its way to another address cannot be asked.
      if ((await page.evaluate('location.href').catch(() => '')) === url) return page;
    }
    return undefined;
  });
}
