import browser from 'webextension-polyfill';

/** The one place that names the extension API. */
export { browser };
export type { Menus, Tabs } from 'webextension-polyfill';

/**
 * Finds a closed shadow root too, from a content script: Firefox has a property for it on each element, which no page sees,
 * Chrome a call that the polyfill does not know. Each build keeps its own browser's way alone.
 */
export function openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null {
  if (import.meta.env.MODE === 'firefox') return Reflect.get(element, 'openOrClosedShadowRoot');
  // oxlint-disable-next-line no-restricted-globals -- this is the file that names the extension API
  return chrome.dom.openOrClosedShadowRoot(element);
}

/** Whether this browser has a side panel for us: Firefox on phones has none. */
export function hasSidePanel(): boolean {
  // oxlint-disable-next-line no-restricted-globals -- this is the file that names the extension API
  return import.meta.env.MODE === 'firefox' ? has('sidebarAction') : 'sidePanel' in chrome;
}

/** Opens the side panel in a window. Only within a click, a shortcut or a menu entry, and before anything is awaited. */
export function openSidePanel(windowId: number): Promise<void> {
  if (import.meta.env.MODE === 'firefox') return browser.sidebarAction.open();
  // oxlint-disable-next-line no-restricted-globals -- this is the file that names the extension API
  return chrome.sidePanel.open({ windowId });
}

/** Opens the browser's own page, on which shortcuts are changed: Firefox has a call for it, Chrome an address. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.MODE === 'firefox') await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Whether this browser has a part of the extension API: Firefox on phones names parts that it does not have. */
export function has(part: 'commands' | 'contextMenus' | 'sidebarAction'): boolean {
  return Reflect.get(browser, part) !== undefined;
}
