import { expect, test } from 'vitest';
import { parseSettings } from './parse-settings.ts';
import { DEFAULTS, type Settings } from './settings.ts';

/** Every field has another value than by default. */
const OTHER: Settings = {
  paused: true,
  reading: 'on-request',
  siteRule: 'only',
  pausedSites: ['a.example', ''],
  listedSites: ['*.b.example'],
  disabledCategories: ['vague', 'talk'],
  sensitivity: 'sure',
  skipsQuotations: true,
  badge: false,
  map: true,
  look: { preset: 'colour-blind', weight: 'strong', kinds: { talk: { ink: 'red' }, vague: { line: 'wave' } } },
  ignoredPhrases: [{ phrase: 'experts say' }, { phrase: 'some say', site: 'a.example' }],
  ownPhrases: [{ category: 'vague', pattern: 'insiders * claim' }],
};

test.each([undefined, null, 7, 'settings', [], {}, [OTHER]])('%j holds no settings: the defaults hold', (stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULTS);
});

test('what was stored is read back', () => {
  expect(parseSettings(structuredClone(OTHER))).toEqual(OTHER);
});

test.each(Object.keys(OTHER))('a %s that makes no sense takes its default, and the others stay', (name) => {
  const kept = { ...OTHER, [name]: Reflect.get(DEFAULTS, name) };
  for (const nonsense of ['yes', 7, null, { a: [] }, [{}]])
    expect(parseSettings({ ...OTHER, [name]: nonsense })).toEqual(kept);
});

test('in a list each entry that makes sense stays', () => {
  const stored = {
    pausedSites: ['a.example', 7, null, 'a.example', 'x'.repeat(256)],
    disabledCategories: ['talk', 'gossip'],
    ignoredPhrases: [
      { phrase: ' ' },
      { phrase: 'x'.repeat(201) },
      { phrase: 'some say', site: 7 },
      'some say',
      { phrase: 'it is said' },
    ],
    ownPhrases: [
      { category: 'gossip', pattern: 'a' },
      { category: 'talk' },
      { category: 'talk', pattern: 'word is' },
      { pattern: 'word is', category: 'talk' },
    ],
    look: { preset: 'neon', weight: 'fine', kinds: { talk: { ink: 'red', line: 'zigzag' }, gossip: { ink: 'red' } } },
  };
  expect(parseSettings(stored)).toEqual({
    ...DEFAULTS,
    pausedSites: ['a.example'],
    disabledCategories: ['talk'],
    ignoredPhrases: [{ phrase: 'it is said' }],
    ownPhrases: [{ category: 'talk', pattern: 'word is' }],
    look: { preset: 'highlighter', weight: 'fine', kinds: { talk: { ink: 'red' } } },
  });
});

test('of too many entries the oldest go', () => {
  const sites = Array.from({ length: 6000 }, (_, index) => `${index}.example`);
  const kept = parseSettings({ pausedSites: sites }).pausedSites;
  expect(kept.length).toBeLessThan(6000);
  expect(kept.at(-1)).toBe('5999.example');
});

test('what an object only inherits is not read', () => {
  const stored: unknown = JSON.parse('{"__proto__": {"paused": true}}');
  expect(parseSettings(stored)).toEqual(DEFAULTS);
  expect(parseSettings(Object.create({ paused: true }))).toEqual(DEFAULTS);
});
