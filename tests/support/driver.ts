/** Drives the packed extension in a real browser: its marks, its popup, its badge. */
import { type Page, TargetType } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import type { BrowserName } from '../../scripts/browsers.ts';
import { openExtensionPage, stateOf, tabIdOf } from '../../scripts/extension.ts';
import { until } from '../../scripts/until.ts';
import { launch, type LaunchChoices, type Launched } from '../../scripts/launch.ts';
import type { Settings } from '../../src/platform/settings.ts';
import { evaluateInsideFirefox } from '../../scripts/firefox-inside.ts';
import { PACKED, PROFILES, USED_FIREFOX } from './packed.ts';
import type { Point } from './painted.ts';

export { until } from '../../scripts/until.ts';

/** Where the settings are kept in local storage. */
const KEPT = 'kept-settings';
const POPUP = 'src/popup/index.html';
const PANEL = 'src/panel/index.html';
const GECKO_ID = manifest.browser_specific_settings.gecko.id;

/** A surface of the browser that no tab shows: the toolbar button's popup, or the side panel. */
export interface Surface {
  /** Evaluates an expression in which `document` is the surface's document. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** What Chromium tells of a press on an entry of the context menu. */
export interface ChromiumMenuClick {
  readonly menuItemId: string;
  readonly editable: boolean;
  readonly selectionText?: string;
}

export class Driver {
  private constructor(
    readonly launched: Launched,
    /** A page of the extension that stays open, for asking what only an extension may ask. */
    readonly inside: Page,
    private readonly choices: LaunchChoices,
  ) {}

  static async start(name: BrowserName, choices: Partial<LaunchChoices> = {}): Promise<Driver> {
    const used = name === 'firefox' && { copyOf: USED_FIREFOX };
    const all = { extension: PACKED[name], profilesIn: PROFILES, ...used, ...choices };
    const launched = await launch(name, all);
    return new Driver(launched, await openExtensionPage(launched, `${POPUP}?driver`), all);
  }

  /** Closes the browser and starts it again with the same profile. */
  async restart(): Promise<Driver> {
    await this.close();
    return Driver.start(this.launched.name, { ...this.choices, profile: this.launched.profile });
  }

  /** Loads the extension again in the running browser, as an update does. */
  async reload(): Promise<Driver> {
    await this.launched.browser.installExtension(this.choices.extension);
    return this.again();
  }

  /** A driver for the extension that the browser has started anew by itself. */
  async again(): Promise<Driver> {
    const inside = await until(() => openExtensionPage(this.launched, `${POPUP}?driver`));
    return new Driver(this.launched, inside, this.choices);
  }

  /**
   * Stops the service worker (Firefox: the event page), as the browser does when it has been idle for a while.
   * False when it was not running.
   */
  async stopBackground(): Promise<boolean> {
    const { name, browser } = this.launched;
    if (name === 'chrome') {
      const target = browser.targets().find((it) => it.type() === TargetType.SERVICE_WORKER);
      const worker = await target?.worker();
      // One that the browser itself stops at this moment is gone as well.
      await worker?.close().catch(() => undefined);
      return worker !== undefined && worker !== null;
    } else {
      const extension = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;
      const wasRunning = await evaluateInsideFirefox(browser, `${extension}.backgroundState === 'running'`);
      const ignored = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
      await evaluateInsideFirefox(browser, `${extension}.terminateBackground(${ignored})`);
      return wasRunning === true;
    }
  }

  /** Takes the whole browser off the network, or brings it back. */
  async offline(isOffline: boolean): Promise<void> {
    const { name, browser } = this.launched;
    if (name === 'firefox') await evaluateInsideFirefox(browser, `void (Services.io.offline = ${isOffline})`);
    else for (const page of await browser.pages()) await page.setOfflineMode(isOffline);
  }

  /** Switches the extension off, as the reader does in the browser's list of extensions. Nothing can be asked `inside` afterwards. */
  async disable(): Promise<void> {
    const { name, browser, origin } = this.launched;
    if (name === 'chrome') {
      const list = await browser.newPage();
      await list.goto('chrome://extensions');
      await list.evaluate(`chrome.management.setEnabled('${new URL(origin).host}', false)`);
      await list.close();
    } else {
      const manager = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
      await evaluateInsideFirefox(browser, `${manager}.getAddonByID('${GECKO_ID}').then((addon) => addon.disable())`);
    }
  }

  /** Removes the extension from the running browser. */
  async uninstall(): Promise<void> {
    const { name, browser, origin } = this.launched;
    await browser.uninstallExtension(name === 'chrome' ? new URL(origin).host : GECKO_ID);
  }

  async close(): Promise<void> {
    await this.launched.browser.close();
  }

  async open(url: string, waitUntil: 'load' | 'domcontentloaded' = 'load'): Promise<Page> {
    const page = await this.launched.browser.newPage();
    await page.goto(url, { waitUntil });
    return page;
  }

  /** Fires a shortcut where the browser would: no driver's keys reach it. */
  async shortcut(page: Page, name: string): Promise<void> {
    await page.bringToFront();
    if (this.launched.name === 'chrome') {
      const tab = await tabIdOf(this.inside, page.url());
      // Some calls are allowed only while the reader presses something: a message from a page takes a press along.
      await this.inWorker(`chrome.tabs.get(${tab}).then((tab) => {
        chrome.runtime.onMessage.addListener(function fire(message) {
          if (message !== 'press') return;
          chrome.runtime.onMessage.removeListener(fire);
          chrome.commands.onCommand.dispatch('${name}', tab);
        });
      })`);
      await this.inside.evaluate(`void chrome.runtime.sendMessage('press').catch(() => undefined)`);
      return;
    }
    const found: unknown = await this.inside.evaluate(
      `browser.commands.getAll().then((all) => all.find(({ name }) => name === '${name}').shortcut)`,
    );
    const letter = String(found).at(-1);
    await evaluateInsideFirefox(
      this.launched.browser,
      `document.querySelector('key[modifiers="alt,shift"][key="${letter}"]').doCommand()`,
    );
  }

  /** Presses an entry of the context menu at a point of the page: Firefox's own menu, Chromium's event. */
  async contextMenu(page: Page, title: string, { x, y }: Point, info: ChromiumMenuClick): Promise<void> {
    await page.bringToFront();
    if (this.launched.name === 'chrome') {
      const tab = await tabIdOf(this.inside, page.url());
      await this.inWorker(
        `chrome.tabs.get(${tab}).then((tab) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab))`,
      );
      return;
    }
    await page.mouse.click(x, y, { button: 'right' });
    const menu = `document.getElementById('contentAreaContextMenu')`;
    const entry = `[...${menu}.querySelectorAll('menuitem')].find((it) => it.label === ${JSON.stringify(title)} && !it.hidden)`;
    await until(() =>
      evaluateInsideFirefox(this.launched.browser, `${menu}.state === 'open' && !!${entry}`).then(Boolean),
    );
    await evaluateInsideFirefox(this.launched.browser, `${menu}.activateItem(${entry})`);
  }

  private async inWorker(expression: string): Promise<void> {
    const { browser, origin } = this.launched;
    const isOurs = (url: string) => url.startsWith(origin);
    const target = await browser.waitForTarget((it) => it.type() === TargetType.SERVICE_WORKER && isOurs(it.url()));
    const worker = await target.worker();
    if (!worker) throw new Error('The service worker does not run.');
    await worker.evaluate(expression);
  }

  /** What the browser shows on the toolbar button for this page's tab. */
  async badge(page: Page): Promise<string> {
    // The driver's own idea of the address is old after a page came back from the cache.
    const tabId = await tabIdOf(this.inside, await page.evaluate(() => location.href));
    return String(await this.inside.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`));
  }

  /** Waits for what a page's badge is to show; an error tells what it shows instead. */
  async untilBadge(page: Page, expected: string, limit?: number): Promise<void> {
    await until(async () => {
      const shown = await this.badge(page);
      if (shown !== expected) throw new Error(`The badge shows “${shown}” instead of “${expected}”.`);
      return true;
    }, limit);
  }

  /** What the extension says of the page in this tab: whether it is being read, has been read, or is left alone. */
  stateOf(page: Page): Promise<string | undefined> {
    return stateOf(this.inside, page.url());
  }

  /** Changes the reader's settings where they are kept, as an options page does. */
  async choose(settings: Partial<Settings>): Promise<void> {
    const key = JSON.stringify(KEPT);
    await this.inside.evaluate(`chrome.storage.local.get(${key}).then((stored) =>
      chrome.storage.local.set({ [${key}]: { ...stored[${key}], ...${JSON.stringify(settings)} } }))`);
  }

  /** The real popup of the toolbar button, open over this page's tab. */
  async popup(page: Page, path = POPUP): Promise<Surface> {
    await page.bringToFront();
    if (this.launched.name === 'chrome')
      return this.chromiumSurface(path, () => this.inside.evaluate('chrome.action.openPopup()'));
    await this.inside.evaluate('browser.action.openPopup()');
    return this.firefoxView('popup');
  }

  /** The real side panel of the window. */
  async panel(): Promise<Surface> {
    if (this.launched.name === 'chrome') {
      const open = 'chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))';
      return this.chromiumSurface(PANEL, () => this.inside.evaluate(open));
    }
    const sidebar = `${GECKO_ID.replace(/[^\w-]/g, '_')}-sidebar-action`;
    await evaluateInsideFirefox(this.launched.browser, `SidebarController.show('${sidebar}').then(() => undefined)`);
    return this.firefoxView('sidebar');
  }

  /** The side panel as the reader's own shortcut opens it over this page. */
  async panelByShortcut(page: Page): Promise<Surface> {
    if (this.launched.name === 'chrome') return this.chromiumSurface(PANEL, () => this.shortcut(page, 'open-panel'));
    await this.shortcut(page, 'open-panel');
    return this.firefoxView('sidebar');
  }

  private async chromiumSurface(path: string, open: () => Promise<unknown>): Promise<Surface> {
    const url = `${this.launched.origin}/${path}`;
    const opened = this.launched.browser.waitForTarget((target) => target.url() === url);
    await open();
    const surface = await (await opened).asPage();
    return { evaluate: (expression) => surface.evaluate(expression), close: () => surface.close() };
  }

  private async firefoxView(type: 'popup' | 'sidebar'): Promise<Surface> {
    const view = `browser.extension.getViews({ type: '${type}' })[0]`;
    await until(() => this.inside.evaluate(`${view}?.document.readyState === 'complete'`));
    return {
      evaluate: (expression) => this.inside.evaluate(`((document) => (${expression}))(${view}.document)`),
      close: async () => {
        await this.inside.evaluate(`${view}.close()`);
        await until(async () => (await this.inside.evaluate(`${view} === undefined`)) === true);
      },
    };
  }
}
