import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CATEGORY_IDS } from '../engine/index.ts';
import { INKS, LINES, PRESETS, WEIGHTS } from '../marks/look.ts';
import { DEFAULTS, type Settings } from '../platform/settings.ts';
import { loadSettings, saveSettings } from '../platform/settings-storage.ts';
import { readSettings, writeSettings } from './settings-file.ts';

const { storage } = await vi.hoisted(async () => {
  const { fakeStorage } = await import('../../tests/support/fake-storage.ts');
  return { storage: fakeStorage() };
});
vi.mock('../platform/browser.ts', () => ({ browser: { storage } }));
beforeEach(() => storage.reset());

/** Any settings that a reader could have. */
const alike = { selector: (one: object) => JSON.stringify(one), maxLength: 5 };
const phrase = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() !== '');
const category = fc.constantFrom(...CATEGORY_IDS);
const kindLook = fc.record(
  { ink: fc.constantFrom(...INKS), line: fc.constantFrom(...LINES) },
  { requiredKeys: ['ink'] },
);
const settings: fc.Arbitrary<Settings> = fc.record({
  paused: fc.boolean(),
  reading: fc.constantFrom('always', 'on-request'),
  siteRule: fc.constantFrom('all-except', 'only'),
  pausedSites: fc.uniqueArray(fc.domain(), { maxLength: 5 }),
  listedSites: fc.uniqueArray(fc.domain(), { maxLength: 5 }),
  disabledCategories: fc.uniqueArray(category),
  sensitivity: fc.constantFrom('sure', 'balanced', 'everything'),
  skipsQuotations: fc.boolean(),
  badge: fc.boolean(),
  map: fc.boolean(),
  look: fc.record({
    preset: fc.constantFrom(...PRESETS),
    weight: fc.constantFrom(...WEIGHTS),
    kinds: fc.dictionary(category, kindLook),
  }),
  ignoredPhrases: fc.uniqueArray(fc.record({ phrase, site: fc.domain() }, { requiredKeys: ['phrase'] }), alike),
  ownPhrases: fc.uniqueArray(fc.record({ category, pattern: phrase }), alike),
});

describe('a file', () => {
  test('that was exported is imported again, whatever the settings', () => {
    fc.assert(
      fc.property(settings, (some) => {
        expect(readSettings(writeSettings(some))).toEqual({ settings: some });
      }),
    );
  });

  test.each([
    ['', { wrong: 'not-json' }],
    ['not json', { wrong: 'not-json' }],
    ['null', { wrong: 'not-ours' }],
    ['[]', { wrong: 'not-ours' }],
    ['{}', { wrong: 'not-ours' }],
    ['{"paused": true}', { wrong: 'not-ours' }],
    ['{"product": "Another", "paused": true}', { wrong: 'not-ours' }],
    ['{"product": "Says Who?", "version": 9, "paused": true}', { wrong: 'newer' }],
    ['{"product": "Says Who?", "paused": "perhaps"}', { wrong: 'field', field: 'paused' }],
    ['{"product": "Says Who?", "badge": true, "sites": []}', { wrong: 'field', field: 'sites' }],
    ['{"product": "Says Who?", "pausedSites": ["a.example", 7]}', { wrong: 'field', field: 'pausedSites' }],
    ['{"product": "Says Who?", "look": {"preset": "neon"}}', { wrong: 'field', field: 'look' }],
    ['{"product": "Says Who?", "__proto__": {"paused": true}}', { wrong: 'field', field: '__proto__' }],
  ])('%s says what is wrong', (text, content) => {
    expect(readSettings(text)).toEqual(content);
  });

  test('of the first version is taken', () => {
    const text =
      '{"product": "Says Who?", "version": 1, "paused": true, "pausedSites": [""], "disabledCategories": ["talk"]}';
    const meant = { ...DEFAULTS, paused: true, pausedSites: [''], disabledCategories: ['talk'] };
    expect(readSettings(text)).toEqual({ settings: meant });
  });
});

/** Spoils a text in one place, or one value of the JSON in it. */
const spoiled = fc
  .tuple(
    settings,
    fc.nat(),
    fc.string({ maxLength: 3 }),
    fc.constantFrom(...Object.keys(DEFAULTS)),
    fc.jsonValue(),
    fc.nat(3),
  )
  .map(([some, at, extra, name, value, how]) => {
    const text = writeSettings(some);
    const place = at % text.length;
    if (how === 0) return text.slice(0, place);
    if (how === 1) return text.slice(0, place) + extra + text.slice(place);
    if (how === 2) return JSON.stringify({ ...JSON.parse(text), [name]: value });
    return text;
  });

test('of 1,000 files, good ones and spoiled ones, each changes nothing or is taken as a whole', async () => {
  let taken = 0;
  const one = async (text: string) => {
    const before = await loadSettings();
    const content = readSettings(text);
    const isTaken = 'settings' in content;
    if (isTaken) {
      taken += 1;
      await saveSettings(() => content.settings);
    }
    const after = await loadSettings();
    expect(after).toEqual(isTaken ? content.settings : before);
    if (!isTaken) return;
    // Nothing of the file is lost: what it says is what holds.
    const { product: _, version: __, ...said } = JSON.parse(text);
    expect(after).toMatchObject(said);
  };
  // A page of the extension, which has the lock and need not look again for others.
  vi.stubGlobal('location', { protocol: 'chrome-extension:' });
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  await fc.assert(fc.asyncProperty(spoiled, one), { numRuns: 1000 });
  vi.unstubAllGlobals();
  expect(taken).toBeGreaterThan(200);
  expect(taken).toBeLessThan(800);
  // A second or two on a machine that does nothing else.
}, 60_000);
