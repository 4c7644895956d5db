import { browser } from '../platform/browser.ts';
import { tabsWithPages } from './open-pages.ts';

/**
 * Reads the pages that are already open when the extension is installed or updated: browsers start content scripts only in
 * pages that are loaded afterwards (Firefox does it by itself, and a second script in a page ends at once).
 */
export async function readOpenTabs(): Promise<void> {
  const tabs = await tabsWithPages();
  await Promise.all(tabs.map(readTab));
}

async function readTab(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  for (const { css = [], js = [] } of browser.runtime.getManifest().content_scripts ?? []) {
    try {
      await browser.scripting.insertCSS({ target, files: css });
      await browser.scripting.executeScript({ target, files: js });
    } catch {
      // Stores, browser pages and pages whose access is withheld refuse every script.
    }
  }
}
