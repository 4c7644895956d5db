/**
 * Finds Chromium (or Chrome) and Firefox, or installs them. A browser that cannot be had is an error that says what to do.
 * On its own: `tsx scripts/browsers.ts` prints where both are.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Browser, BrowserTag, Cache, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

export type BrowserName = 'chrome' | 'firefox';

const CACHE = join(homedir(), '.cache', 'puppeteer');

interface Known {
  /** The environment variable that overrides every search. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debian: readonly string[];
  /** Interface languages for tests: Debian's packages, and a file that they bring, below the folder of the browser. */
  readonly languages: { readonly packages: readonly string[]; readonly folder: string; readonly file: string };
  readonly cached: Browser;
}

const KNOWN: Record<BrowserName, Known> = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windowsPlaces('Google\\Chrome\\Application\\chrome.exe'),
    ],
    debian: ['chromium'],
    languages: { packages: ['chromium-l10n'], folder: '/usr/lib/chromium', file: 'locales/ar.pak' },
    cached: Browser.CHROME,
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox.exe'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windowsPlaces('Mozilla Firefox\\firefox.exe')],
    debian: ['firefox-esr'],
    languages: {
      packages: ['firefox-esr-l10n-de', 'firefox-esr-l10n-ar'],
      folder: '/usr/lib/firefox-esr',
      file: 'browser/extensions/langpack-ar@firefox-esr.mozilla.org.xpi',
    },
    cached: Browser.FIREFOX,
  },
};

function windowsPlaces(tail: string): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, tail));
}

/**
 * The path of a browser's executable; installs the browser when there is none.
 * @throws {Error} with instructions when the browser is neither found nor installable
 */
export async function browserPath(name: BrowserName): Promise<string> {
  const found = explicitPath(name) ?? installedPath(name) ?? cachedPath(name);
  if (found) return found;
  const failures: string[] = [];
  for (const attempt of [installByDebian, installByDownload]) {
    try {
      const path = await attempt(name);
      if (path) return path;
    } catch (error) {
      failures.push(`  ${attempt.name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  throw new Error(
    [
      `No ${name === 'chrome' ? 'Chromium or Chrome' : 'Firefox'} was found, and it could not be installed:`,
      ...failures,
      `Install it, or set ${KNOWN[name].variable} to its executable, and run the command again.`,
    ].join('\n'),
  );
}

function explicitPath(name: BrowserName): string | undefined {
  const { variable } = KNOWN[name];
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} names ${path}, which does not exist.`);
  return path;
}

function installedPath(name: BrowserName): string | undefined {
  const { commands, places } = KNOWN[name];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places];
  return candidates.find((candidate) => existsSync(candidate));
}

function cachedPath(name: BrowserName): string | undefined {
  const installed = new Cache(CACHE).getInstalledBrowsers().filter((entry) => entry.browser === KNOWN[name].cached);
  return installed.map((entry) => entry.executablePath).find((path) => existsSync(path));
}

async function installByDebian(name: BrowserName): Promise<string | undefined> {
  aptInstall([...KNOWN[name].debian, ...KNOWN[name].languages.packages]);
  return installedPath(name);
}

/** Gives Debian's browsers the interface languages that tests ask for. Other browsers have them, or tests do without. */
function installLanguages(name: BrowserName): void {
  const { packages, folder, file } = KNOWN[name].languages;
  if (!existsSync(folder) || existsSync(join(folder, file))) return;
  try {
    aptInstall(packages);
  } catch (error) {
    console.error(
      `${name} stays without them: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    );
  }
}

function aptInstall(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error('needs root on Debian');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.error(`Installing ${packages.join(' ')} …`);
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

async function installByDownload(name: BrowserName): Promise<string | undefined> {
  const browser = KNOWN[name].cached;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('this system is unknown to @puppeteer/browsers');
  console.error(`Downloading ${name} …`);
  const buildId = await resolveBuildId(browser, platform, BrowserTag.STABLE);
  const installed = await install({ browser, buildId, platform, cacheDir: CACHE });
  return installed.executablePath;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    for (const name of ['chrome', 'firefox'] as const) {
      console.log(`${name}: ${await browserPath(name)}`);
      installLanguages(name);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
