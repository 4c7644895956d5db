import { expect, test } from 'vitest';
import { DEFAULTS, isRead, parseSettings, type Settings, withCategory, withSite } from './settings.ts';

test.each([undefined, null, 7, 'settings', [], {}])('%j holds no settings: the defaults hold', (stored) => {
  expect(parseSettings(stored)).toEqual(DEFAULTS);
});

test('what was stored is read back', () => {
  const settings: Settings = { paused: true, pausedSites: ['a.example', ''], disabledCategories: ['vague', 'talk'] };
  expect(parseSettings(structuredClone(settings))).toEqual(settings);
});

test('a field that makes no sense takes its default, and the others stay', () => {
  const stored = { paused: 'yes', pausedSites: ['a.example', 7, null], disabledCategories: ['talk', 'gossip'] };
  expect(parseSettings(stored)).toEqual({ paused: false, pausedSites: ['a.example'], disabledCategories: ['talk'] });
});

test('a site is kept once, and one that is no host name at all is dropped', () => {
  const stored = { pausedSites: ['a.example', 'a.example', 'x'.repeat(256)] };
  expect(parseSettings(stored).pausedSites).toEqual(['a.example']);
});

test('of too many sites the oldest go, so that the item fits into the store', () => {
  const sites = Array.from({ length: 400 }, (_, index) => `${index}.example`);
  const kept = parseSettings({ pausedSites: sites }).pausedSites;
  expect(kept.length).toBeLessThan(400);
  expect(kept.at(-1)).toBe('399.example');
});

test('a site is read unless it or everything is paused', () => {
  expect(isRead(DEFAULTS, 'a.example')).toBe(true);
  expect(isRead(withSite(DEFAULTS, 'a.example', false), 'a.example')).toBe(false);
  expect(isRead(withSite(DEFAULTS, 'a.example', false), 'b.example')).toBe(true);
  expect(isRead({ ...DEFAULTS, paused: true }, 'a.example')).toBe(false);
});

test('switching off twice and on once means on', () => {
  const off = withCategory(withCategory(DEFAULTS, 'talk', false), 'talk', false);
  expect(off.disabledCategories).toEqual(['talk']);
  expect(withCategory(off, 'talk', true)).toEqual(DEFAULTS);
  const site = withSite(withSite(DEFAULTS, 'a.example', false), 'a.example', false);
  expect(withSite(site, 'a.example', true)).toEqual(DEFAULTS);
});
