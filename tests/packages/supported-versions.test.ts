import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OLDEST } from '../../scripts/manifest.ts';
import { isSupported } from '../compat/browser-data.ts';
import { featuresInManifest } from '../compat/manifest-features.ts';
import { usesIn } from '../compat/script-features.ts';
import { featuresInStyle } from '../compat/style-features.ts';
import { packedFiles } from '../support/packed.ts';

interface Guarded {
  /** What the oldest supported version does not have, by its path in browser-compat-data. */
  readonly feature: string;
  /** The words in `src/` that ask whether it is there. */
  readonly guard: string;
}

const ANCESTORS = { feature: 'api.Location.ancestorOrigins', guard: "'ancestorOrigins' in location" };
const SCHEDULER = { feature: 'api.scheduler', guard: "'scheduler' in globalThis" };
const YIELD = { feature: 'api.Scheduler.yield', guard: "'yield' in scheduler" };

/** Newer than the oldest supported versions, or not there at all, and used only where it is there. */
const GUARDED: Readonly<Record<keyof typeof OLDEST, readonly Guarded[]>> = {
  chrome: [YIELD],
  firefox: [ANCESTORS, SCHEDULER, YIELD],
  firefox_android: [
    ANCESTORS,
    { feature: 'webextensions.api.sidebarAction', guard: "has('sidebarAction')" },
    { feature: 'webextensions.api.commands', guard: "has('commands')" },
    { feature: 'webextensions.api.menus', guard: "has('contextMenus')" },
    // Only the menus ask which window is in front.
    { feature: 'webextensions.api.windows', guard: "has('contextMenus')" },
  ],
};

/** Keys that a browser reads over: it lacks what they would narrow or offer. */
const READ_OVER: Readonly<Record<keyof typeof OLDEST, readonly string[]>> = {
  chrome: [],
  firefox: [
    'webextensions.manifest.externally_connectable',
    'webextensions.manifest.browser_specific_settings.gecko_android',
  ],
  firefox_android: [
    'webextensions.manifest.commands',
    'webextensions.manifest.externally_connectable',
    'webextensions.manifest.sidebar_action',
  ],
};

/** Whether a path is this one or lies below it. */
function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`);
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join('src', path), 'utf8'));

describe.each(['chrome', 'firefox', 'firefox_android'] as const)('for the oldest %s that is supported', (browser) => {
  const target = { browser, version: OLDEST[browser] };
  const files = [...packedFiles(browser === 'chrome' ? 'chrome' : 'firefox')];
  const ending = (end: string) => files.filter(([path]) => path.endsWith(end)).map(([, text]) => text);

  test('no script uses an API that is newer, unless it asks first', () => {
    const uses = usesIn(ending('.js'));
    expect(uses.length).toBeGreaterThan(100);
    const newer = uses
      .filter(({ candidates }) => !candidates.some((feature) => isSupported(feature, target)))
      .map(({ candidates }) => candidates[0]?.path ?? '');
    const guarded = GUARDED[browser].map(({ feature }) => feature);
    expect(newer.filter((path) => !guarded.some((place) => isWithin(path, place)))).toEqual([]);
    expect(guarded.filter((place) => !newer.some((path) => isWithin(path, place)))).toEqual([]);
    for (const { guard } of GUARDED[browser]) expect(sources.some((text) => text.includes(guard))).toBe(true);
  });

  test('no style sheet uses what is newer', () => {
    const features = ending('.css').flatMap(featuresInStyle);
    expect(features.length).toBeGreaterThan(20);
    expect(features.filter((feature) => !isSupported(feature, target)).map(({ path }) => path)).toEqual([]);
  });

  test('the manifest has no key that is newer', () => {
    const features = featuresInManifest(JSON.parse(ending('manifest.json')[0] ?? ''));
    expect(features.length).toBeGreaterThan(15);
    const newer = features.filter((feature) => !isSupported(feature, target)).map(({ path }) => path);
    const known = READ_OVER[browser];
    expect(newer.filter((path) => !known.some((place) => isWithin(path, place)))).toEqual([]);
    expect(known.filter((place) => !newer.includes(place))).toEqual([]);
  });
});
