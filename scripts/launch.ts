/** Starts a browser with the extension in it, the same way for tests, screenshots and `npm start`. */
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import manifest from '../manifest.json' with { type: 'json' };
import { type BrowserName, browserPath } from './browsers.ts';
import { evaluateInsideFirefox } from './firefox-inside.ts';
import { until } from './until.ts';

const WELCOME = 'src/welcome/index.html';
/** Milliseconds within which a browser opens the page that greets new readers: by far, and where it may not open at all. */
const WELCOME_LIMIT = { new: 45_000, known: 1500 };

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
  /** The folder in which a new profile is made, instead of the system's for temporary files. */
  readonly profilesIn?: string;
  /** The profile of which a new one is a copy. */
  readonly copyOf?: string;
  readonly dark?: boolean;
  /** The language of the browser's own interface, where it has it. */
  readonly language?: string;
  /** Leaves the page open that greets whoever installs the extension. */
  readonly welcome?: boolean;
  /** Firefox preferences. */
  readonly prefs?: Record<string, unknown>;
  /** Chromium switches. */
  readonly args?: readonly string[];
}

export async function launch(name: BrowserName, choices: LaunchChoices): Promise<Launched> {
  const profile = choices.profile ?? newProfile(name, choices);
  const shared: LaunchOptions = {
    executablePath: await browserPath(name),
    headless: choices.headless ?? true,
    userDataDir: profile,
    defaultViewport: null,
  };
  const browser = await puppeteer.launch({ ...shared, ...(name === 'chrome' ? chromium(choices) : firefox(choices)) });
  const id = await browser.installExtension(choices.extension);
  const origin = name === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_HOST}`;
  const launched: Launched = { name, browser, origin, profile };
  if (choices.welcome !== true) await closeWelcome(launched, choices.profile === undefined);
  return launched;
}

function newProfile(name: BrowserName, { profilesIn = tmpdir(), copyOf }: LaunchChoices): string {
  mkdirSync(profilesIn, { recursive: true });
  const profile = mkdtempSync(join(profilesIn, `says-who-${name}-`));
  if (copyOf !== undefined) cpSync(copyOf, profile, { recursive: true });
  return profile;
}

/** Closes the page that greets new readers, which would otherwise come to the front at any moment. */
async function closeWelcome({ name, browser, origin }: Launched, isNew: boolean): Promise<void> {
  const url = `${origin}/${WELCOME}`;
  const closing = () => (name === 'chrome' ? closePage(browser, url) : closeTab(browser, url));
  if (isNew) await until(closing, WELCOME_LIMIT.new);
  // A profile that knows the extension need not take it for new.
  else await until(closing, WELCOME_LIMIT.known).catch(() => undefined);
}

async function closePage(browser: Browser, url: string): Promise<boolean> {
  const page = (await browser.pages()).find((one) => one.url() === url);
  await page?.close();
  return page !== undefined;
}

/** Firefox does not tell its driver the address of an extension's page, and at times not even that there is one. */
async function closeTab(browser: Browser, url: string): Promise<boolean> {
  const tab = `[...gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec === '${url}')`;
  return (await evaluateInsideFirefox(browser, `((tab) => !!tab && (gBrowser.removeTab(tab), true))(${tab})`)) === true;
}

function chromium({ dark = false, language, args = [] }: LaunchChoices): LaunchOptions {
  return {
    // Chromium asks the system for it on Linux, and the switch elsewhere.
    ...(language !== undefined && { env: { ...process.env, LANGUAGE: language } }),
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
      ...(language === undefined ? [] : [`--lang=${language}`]),
      ...(dark ? ['--blink-settings=preferredColorScheme=0'] : []),
      ...args,
    ],
  };
}

function firefox({ dark = false, language, prefs = {} }: LaunchChoices): LaunchOptions {
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
      ...(language !== undefined && { 'intl.locale.requested': language }),
      ...prefs,
    },
  };
}
