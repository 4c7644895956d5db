import { browser, has, type Menus, type Tabs } from '../platform/browser.ts';
import { CHECK_PAGE, handText } from '../platform/handed-text.ts';
import { isSiteOn, withSite } from '../platform/settings.ts';
import { loadSettings, saveSettings, watchSettings } from '../platform/settings-storage.ts';
import { PAGES } from './open-pages.ts';
import { selectedText } from './selected-text.ts';

const CHECK = 'check-selection';
const SITE = 'read-site';

/** The entries in the browser's context menu: on a selection, and on a page or the toolbar button for its site. */
export function offerMenus(signal: AbortSignal): void {
  // Firefox on phones has no context menu for extensions.
  if (!has('contextMenus')) return;
  browser.runtime.onInstalled.addListener(() => void createEntries());
  browser.contextMenus.onClicked.addListener((info, tab) => void obey(info, tab));
  browser.tabs.onActivated.addListener(({ tabId }) => void showSiteOf(tabId));
  browser.tabs.onUpdated.addListener((tabId, { url }, { active }) => {
    if (active && url !== undefined) void showSiteOf(tabId);
  });
  browser.windows.onFocusChanged.addListener(() => void showActiveSite());
  watchSettings(() => void showActiveSite(), signal);
}

async function createEntries(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: CHECK,
    title: browser.i18n.getMessage('menu_check'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: SITE,
    title: browser.i18n.getMessage('extensionName'),
    contexts: ['page', 'action'],
    documentUrlPatterns: [...PAGES],
  });
  await showActiveSite();
}

async function obey(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (info.menuItemId === CHECK) await checkSelection(info, tab);
  else if (info.menuItemId === SITE) {
    const site = siteOf(tab);
    if (site !== undefined) await saveSettings((settings) => withSite(settings, site, !isSiteOn(settings, site)));
  }
}

/** Opens the page that checks a text, beside the tab. The text goes by way of the session's memory, never by an address. */
async function checkSelection(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  await handText(await selectedText(info, tab?.id));
  await browser.tabs.create({
    url: browser.runtime.getURL(CHECK_PAGE),
    ...(tab?.id !== undefined && tab.id >= 0 && { index: tab.index + 1, openerTabId: tab.id }),
  });
}

async function showActiveSite(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await showSite(tab);
}

async function showSiteOf(tabId: number): Promise<void> {
  await showSite(await browser.tabs.get(tabId).catch(() => undefined));
}

/** Lets the entry tell what it would do to the site in front; on a page that cannot be read it is not there. */
async function showSite(tab: Tabs.Tab | undefined): Promise<void> {
  const site = siteOf(tab);
  const isOn = site !== undefined && isSiteOn(await loadSettings(), site);
  const name = site === '' ? browser.i18n.getMessage('file_pages') : (site ?? '');
  const title = isOn ? browser.i18n.getMessage('menu_site_off', name) : browser.i18n.getMessage('menu_site_on', name);
  // Until the extension is installed there is no entry.
  await browser.contextMenus.update(SITE, { title, visible: site !== undefined }).catch(() => undefined);
}

/** The name under which settings know the site of a tab; undefined where no page can be read. */
function siteOf(tab: Tabs.Tab | undefined): string | undefined {
  if (tab?.url === undefined || !URL.canParse(tab.url)) return undefined;
  const { protocol, hostname } = new URL(tab.url);
  return /^(?:https?|file):$/.test(protocol) ? hostname : undefined;
}
