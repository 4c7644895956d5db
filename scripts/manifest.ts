import packageJson from '../package.json' with { type: 'json' };
import manifest from '../manifest.json' with { type: 'json' };

export type Browser = 'chrome' | 'firefox';

/** The oldest major version of each browser that the extension runs in, as the manifest demands it; the README says why. */
export const OLDEST = {
  chrome: Number.parseInt(manifest.minimum_chrome_version, 10),
  firefox: Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10),
  firefox_android: Number.parseInt(manifest.browser_specific_settings.gecko_android.strict_min_version, 10),
} as const;

/** The manifest of one browser, derived from the one manifest.json; the version stands in package.json alone. */
export function manifestFor(browser: Browser) {
  const { browser_specific_settings, minimum_chrome_version, side_panel, sidebar_action, ...shared } = manifest;
  const own =
    browser === 'firefox'
      ? // Firefox has its own key for the side panel and no permission of that name.
        {
          browser_specific_settings,
          sidebar_action,
          // Sheets that a script has put into shadow roots stay when the extension goes: they ask whether this one is there.
          content_scripts: manifest.content_scripts.map(({ css, ...script }) => ({
            ...script,
            css: [...css, 'src/content/presence.css'],
          })),
          permissions: manifest.permissions.filter((it) => it !== 'sidePanel'),
        }
      : { minimum_chrome_version, side_panel };
  return { ...shared, ...own, version: packageJson.version };
}
