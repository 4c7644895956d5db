import { expect, test } from 'vitest';
import type { TabSummary } from '../../platform/reports.ts';
import { DEFAULTS } from '../../platform/settings.ts';
import { type Known, tabState } from './state.ts';
import { wordsFor } from './words.ts';

const NONE = { anonymous: 0, vague: 0, passive: 0, hearsay: 0, document: 0, talk: 0 };

function known({ settings = {}, summary = {}, access = 'granted' }: KnownChange = {}): Known {
  const found: TabSummary = {
    state: 'done',
    progress: 1,
    limit: false,
    counts: { ...NONE, vague: 2, talk: 1 },
    balance: { named: 4, unnamed: 2 },
    site: 'a.example',
    frames: [0],
  };
  return { settings: { ...DEFAULTS, ...settings }, summary: { ...found, ...summary }, access };
}

interface KnownChange {
  readonly settings?: Partial<Known['settings']>;
  readonly summary?: Partial<TabSummary>;
  readonly access?: Known['access'];
}

const silent = (access: Known['access']): Known => ({ ...known({ access }), summary: undefined });

test('a page with findings is told by their number', () => {
  expect(tabState(known())).toBe('normal');
  expect(wordsFor(known())).toEqual({ sentence: 'total', count: 3, why: [] });
});

test('kinds that are switched off are not counted, and it is said so', () => {
  const words = wordsFor(known({ settings: { disabledCategories: ['vague'] } }));
  expect(words).toEqual({ sentence: 'total', count: 1, why: ['kinds_off_why'] });
});

test('a page whose findings are all of hidden kinds is not said to have none', () => {
  const hidden = known({ settings: { disabledCategories: ['vague', 'talk'] } });
  expect(tabState(hidden)).toBe('normal');
  expect(wordsFor(hidden).sentence).toBe('all_hidden');
});

test('without findings it says that all are named, but only where something was', () => {
  expect(tabState(known({ summary: { counts: NONE } }))).toBe('zero');
  expect(wordsFor(known({ summary: { counts: NONE } })).why).toEqual(['zero_why']);
  expect(wordsFor(known({ summary: { counts: NONE, balance: { named: 0, unnamed: 0 } } })).why).toEqual(['zero_none']);
});

test('while a page is read the number is one so far', () => {
  expect(wordsFor(known({ summary: { state: 'reading' } }))).toMatchObject({ sentence: 'reading', count: 3 });
});

test('a page that has not yet heard that it may be read again counts as being read', () => {
  expect(tabState(known({ summary: { state: 'paused' } }))).toBe('reading');
});

test('a page that is read only on request waits, until reading is automatic again', () => {
  const waiting = known({ settings: { reading: 'on-request' }, summary: { state: 'waiting' } });
  expect(tabState(waiting)).toBe('waiting');
  expect(wordsFor(waiting)).toEqual({ sentence: 'waiting', why: ['waiting_why'] });
  expect(tabState(known({ summary: { state: 'waiting' } }))).toBe('reading');
});

test('a page of which not all is read says so', () => {
  expect(wordsFor(known({ summary: { limit: true } })).why).toEqual(['limit_why']);
});

test('a paused site is told apart from everything paused', () => {
  expect(tabState(known({ settings: { pausedSites: ['a.example'] } }))).toBe('paused');
  expect(tabState(known({ settings: { pausedSites: ['a.example'], paused: true } }))).toBe('off');
  expect(tabState({ ...silent('never'), settings: { ...DEFAULTS, paused: true } })).toBe('off');
});

test.each([
  ['never', ['unreadable_why']],
  ['files', ['unreadable_why', 'unreadable_file']],
  ['granted', ['unreadable_not_started']],
] as const)('a silent page with access %s says why', (access, why) => {
  expect(tabState(silent(access))).toBe('unreadable');
  expect(wordsFor(silent(access)).why).toEqual(why);
});

test('a page that answers but holds nothing to read says so', () => {
  const pdf = known({ summary: { state: 'unreadable' } });
  expect(tabState(pdf)).toBe('unreadable');
  expect(wordsFor(pdf).why).toEqual(['unreadable_no_prose']);
});

test('a site that the reader has not allowed can be allowed', () => {
  expect(tabState(silent('withheld'))).toBe('withheld');
});
