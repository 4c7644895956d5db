import packageJson from '../package.json' with { type: 'json' };
import manifest from '../manifest.json' with { type: 'json' };

export type Browser = 'chrome' | 'firefox';

/** The manifest of one browser, derived from the one manifest.json; the version stands in package.json alone. */
export function manifestFor(browser: Browser) {
  const { browser_specific_settings, minimum_chrome_version, ...shared } = manifest;
  const own = browser === 'firefox' ? { browser_specific_settings } : { minimum_chrome_version };
  return { ...shared, ...own, version: packageJson.version };
}
