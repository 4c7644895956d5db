/** Starts a browser with the extension in it, the same way for tests, screenshots and `npm start`. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import manifest from '../manifest.json' with { type: 'json' };
import { type BrowserName, browserPath } from './browsers.ts';

/** Firefox gives each installed extension a random host; whoever drives it needs to know the host beforehand. */
const FIREFOX_HOST = '5a5a0c6e-4f0b-4a63-9b53-1d1f0e1c2a3b';

export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** The profile's folder: given to `launch` again, it starts the same browser once more. */
  readonly profile: string;
}

export interface LaunchChoices {
  /** The folder of the built extension, or a packed `.xpi`. */
  readonly extension: string;
  readonly headless?: boolean;
  readonly profile?: string;
  readonly dark?: boolean;
  /** Firefox preferences. */
  readonly prefs?: Record<string, unknown>;
  /** Chromium switches. */
  readonly args?: readonly string[];
}

export async function launch(name: BrowserName, choices: LaunchChoices): Promise<Launched> {
  const profile = choices.profile ?? mkdtempSync(join(tmpdir(), `says-who-${name}-`));
  const shared: LaunchOptions = {
    executablePath: await browserPath(name),
    headless: choices.headless ?? true,
    userDataDir: profile,
    defaultViewport: null,
  };
  const browser = await puppeteer.launch({ ...shared, ...(name === 'chrome' ? chromium(choices) : firefox(choices)) });
  const id = await browser.installExtension(choices.extension);
  return {
    name,
    browser,
    origin: name === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_HOST}`,
    profile,
  };
}

function chromium({ dark = false, args = [] }: LaunchChoices): LaunchOptions {
  return {
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1280,900',
      // Chromium's sandbox cannot be had as root, which is what most containers run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
      ...args,
    ],
  };
}

function firefox({ dark = false, prefs = {} }: LaunchChoices): LaunchOptions {
  return {
    browser: 'firefox',
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: FIREFOX_HOST }),
      // A temporary add-on loses its storage with the browser; whoever restarts the browser wants it kept.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'ui.systemUsesDarkTheme': dark ? 1 : 0,
      ...prefs,
    },
  };
}
