import { browser } from '../platform/browser.ts';

/**
 * Hears when the panel's window shows another tab, or the tab another page. A panel that is meant for one tab, which its
 * address names, stays with that tab.
 */
export async function onOtherPage(address: URL, onChange: () => void): Promise<void> {
  const named = address.searchParams.get('tab');
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (named === null && windowId === active?.windowId) onChange();
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    const isOurs = named === null ? tab.active && tab.windowId === active?.windowId : String(tabId) === named;
    if (isOurs && (status !== undefined || url !== undefined)) onChange();
  });
}
