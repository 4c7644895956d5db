import { describe, expect, test } from 'vitest';
import { withKindLook, DEFAULT_LOOK } from '../marks/look.ts';
import {
  DEFAULTS,
  isRead,
  isSiteOn,
  type Settings,
  withCategory,
  withIgnoredPhrase,
  withOwnPhrase,
  withSite,
  withSiteEntry,
} from './settings.ts';

const ONLY: Settings = { ...DEFAULTS, siteRule: 'only' };

describe('a site', () => {
  test('is read unless it or everything is paused', () => {
    expect(isRead(DEFAULTS, 'a.example')).toBe(true);
    expect(isRead(withSite(DEFAULTS, 'a.example', false), 'a.example')).toBe(false);
    expect(isRead(withSite(DEFAULTS, 'a.example', false), 'b.example')).toBe(true);
    expect(isRead({ ...DEFAULTS, paused: true }, 'a.example')).toBe(false);
  });

  test('is read only if it is listed, where the rule says so', () => {
    expect(isRead(ONLY, 'a.example')).toBe(false);
    const listed = withSite(ONLY, 'a.example', true);
    expect(listed.listedSites).toEqual(['a.example']);
    expect(isRead(listed, 'a.example')).toBe(true);
    expect(isRead(listed, 'b.example')).toBe(false);
    expect(isRead(withSite(listed, 'a.example', false), 'a.example')).toBe(false);
  });

  test('keeps its place on the list of the other rule', () => {
    const paused = withSite(DEFAULTS, 'a.example', false);
    const listed = withSite({ ...paused, siteRule: 'only' }, 'a.example', true);
    expect(isSiteOn(listed, 'a.example')).toBe(true);
    expect(isSiteOn({ ...listed, siteRule: 'all-except' }, 'a.example')).toBe(false);
  });

  test('that is switched on is on, whichever entries covered it', () => {
    const paused = withSiteEntry(withSiteEntry(DEFAULTS, '*.a.example', true), 'www.x.a.example', true);
    expect(isSiteOn(paused, 'x.a.example')).toBe(false);
    expect(isSiteOn(withSite(paused, 'x.a.example', true), 'x.a.example')).toBe(true);
  });
});

test('switching off twice and on once means on', () => {
  const off = withCategory(withCategory(DEFAULTS, 'talk', false), 'talk', false);
  expect(off.disabledCategories).toEqual(['talk']);
  expect(withCategory(off, 'talk', true)).toEqual(DEFAULTS);
  const site = withSite(withSite(DEFAULTS, 'a.example', false), 'a.example', false);
  expect(withSite(site, 'a.example', true)).toEqual(DEFAULTS);
});

test('a phrase is ignored once a site, however it is written', () => {
  const once = withIgnoredPhrase(DEFAULTS, { phrase: 'Experts  say' }, true);
  const twice = withIgnoredPhrase(once, { phrase: 'experts say' }, true);
  expect(twice.ignoredPhrases).toHaveLength(1);
  const there = withIgnoredPhrase(twice, { phrase: 'experts say', site: 'a.example' }, true);
  expect(there.ignoredPhrases).toHaveLength(2);
  expect(withIgnoredPhrase(there, { phrase: 'EXPERTS SAY' }, false).ignoredPhrases).toEqual([
    { phrase: 'experts say', site: 'a.example' },
  ]);
});

test('a phrase of one’s own belongs to each kind once', () => {
  const once = withOwnPhrase(DEFAULTS, { category: 'vague', pattern: 'insiders' }, true);
  const more = withOwnPhrase(once, { category: 'talk', pattern: 'Insiders' }, true);
  expect(withOwnPhrase(more, { category: 'vague', pattern: 'Insiders' }, true).ownPhrases).toHaveLength(2);
  expect(withOwnPhrase(more, { category: 'vague', pattern: 'insiders' }, false).ownPhrases).toEqual([
    { category: 'talk', pattern: 'Insiders' },
  ]);
});

test('of a look only what differs from the kind’s own is kept', () => {
  const look = withKindLook(DEFAULT_LOOK, 'talk', { ink: 'red', line: 'fine-dots' });
  expect(look.kinds).toEqual({ talk: { ink: 'red' } });
  expect(withKindLook(look, 'talk', { ink: 'grey' })).toEqual(DEFAULT_LOOK);
});
