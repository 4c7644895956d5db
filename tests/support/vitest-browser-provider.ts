/** Lets Vitest run DOM tests in stock Chromium and Firefox; no published provider drives an unpatched Firefox. */
import { defineBrowserProvider } from '@vitest/browser';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { BrowserCommand, BrowserProvider } from 'vitest/node';
import { type BrowserName, browserPath } from '../../scripts/browsers.ts';
import { type Media, setMedia } from './media.ts';

declare module 'vitest/node' {
  interface BrowserCommandContext {
    readonly page: Page;
  }
}

// Vitest takes this type from its own providers, none of which is installed.
declare module 'vitest/browser' {
  export const commands: {
    movePointer(x: number, y: number): Promise<void>;
    press(x: number, y: number): Promise<void>;
    key(name: string): Promise<void>;
    media(media: Media): Promise<void>;
    picture(x: number, y: number, width: number, height: number): Promise<string>;
  };
}

const BROWSERS: Readonly<Record<string, BrowserName>> = { chromium: 'chrome', firefox: 'firefox' };

/** Moves the real pointer; in pixels of the window. Scripts cannot: their events are not trusted. */
export const movePointer: BrowserCommand<[x: number, y: number]> = ({ page }, x, y) =>
  page.mouse.move(x, y, { steps: 2 });

/** Presses the button of the real pointer at a place. */
export const press: BrowserCommand<[x: number, y: number]> = ({ page }, x, y) => page.mouse.click(x, y);

/** Presses a real key, such as `Escape`. */
export const key: BrowserCommand<[name: string]> = ({ page }, name) => page.keyboard.press(asKey(name));

function asKey(name: string): KeyInput {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a name that is no key throws
  return name as KeyInput;
}

/** What is seen in a part of the window, as an address of a PNG. */
export const picture: BrowserCommand<[x: number, y: number, width: number, height: number]> = async (
  { page },
  ...[x, y, width, height]
) => `data:image/png;base64,${await page.screenshot({ clip: { x, y, width, height }, encoding: 'base64' })}`;

/** Sets up the browser as a reader may have done. */
export const media: BrowserCommand<[media: Media]> = ({ page }, wanted) => setMedia(page, wanted);

class PuppeteerProvider implements BrowserProvider {
  readonly name = 'puppeteer';
  readonly supportsParallelism = false;
  private readonly pages = new Map<string, Page>();
  private launched: Promise<Browser> | undefined;

  constructor(private readonly browser: BrowserName) {}

  getCommandsContext(sessionId: string): { page: Page | undefined } {
    return { page: this.pages.get(sessionId) };
  }

  async openPage(sessionId: string, url: string): Promise<void> {
    this.launched ??= launch(this.browser);
    const page = await (await this.launched).newPage();
    this.pages.set(sessionId, page);
    await page.goto(url, { timeout: 0 });
  }

  async close(): Promise<void> {
    await (await this.launched)?.close();
  }
}

async function launch(browser: BrowserName): Promise<Browser> {
  const args =
    browser === 'firefox' ? ['--remote-allow-system-access'] : process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ browser, executablePath: await browserPath(browser), headless: true, args });
}

export const overPuppeteer = () =>
  defineBrowserProvider({
    name: 'puppeteer',
    providerFactory: ({ config }) => new PuppeteerProvider(BROWSERS[config.browser.name] ?? 'chrome'),
  });
