import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings, withCategory, withIgnoredPhrase, withSite } from '../platform/settings.ts';
import { KEYS, loadSettings, saveSettings } from '../platform/settings-storage.ts';
import { keepSynchronised } from './synchronise.ts';

const { storage } = await vi.hoisted(async () => {
  const { fakeStorage } = await import('../../tests/support/fake-storage.ts');
  return { storage: fakeStorage() };
});
vi.mock('../platform/browser.ts', () => ({ browser: { storage } }));
const { local, sync } = storage;

let background: AbortController;
/** Starts the background, or stops it and starts it again, as a browser does at any time. */
const wake = () => {
  background?.abort();
  background = new AbortController();
  keepSynchronised(background.signal);
};
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const save = async (change: (settings: Settings) => Settings) => {
  const saved = saveSettings(change);
  await pass(250);
  await saved;
};

beforeEach(() => {
  vi.useFakeTimers();
  storage.reset();
});
afterEach(() => {
  background.abort();
  vi.useRealTimers();
});

const hideTalk = (settings: Settings) => withCategory(settings, 'talk', false);
/** A call to a store of which nothing is heard any more. */
const never = () => new Promise<void>(() => undefined);
const shared = () => sync.items[KEYS.synchronised];

/** Pauses a site as a page of the extension does, without waiting for the others. */
async function pauseSiteAt(at: number): Promise<void> {
  const kept = { ...DEFAULTS, ...Object(local.items[KEYS.kept]) };
  await local.set({ [KEYS.kept]: { version: 2, ...withSite(kept, `${at}.example`, false) } });
}

describe('the synchronised item', () => {
  test('follows a change, without the phrases', async () => {
    wake();
    await save((settings) => withIgnoredPhrase(hideTalk(settings), { phrase: 'some say' }, true));
    await pass(600);
    expect(shared()).toEqual({ version: 2, disabledCategories: ['talk'] });
  });

  test('is written once for many changes', async () => {
    wake();
    await pass(0);
    for (let at = 0; at < 20; at += 1) await pauseSiteAt(at);
    await pass(600);
    expect(sync.writes).toHaveLength(1);
    expect(Object(shared()).pausedSites).toHaveLength(20);
  });

  test('is not put off for ever by a reader who goes on', async () => {
    wake();
    await pass(0);
    for (let at = 0; at < 10; at += 1) {
      await pauseSiteAt(at);
      await pass(300);
    }
    expect(sync.writes.length).toBeGreaterThanOrEqual(4);
    expect(sync.writes.length).toBeLessThanOrEqual(6);
  });

  test('is written after all where the background was stopped before', async () => {
    wake();
    await pass(0);
    await save(hideTalk);
    background.abort();
    await pass(5000);
    expect(shared()).toBeUndefined();
    wake();
    await pass(0);
    expect(shared()).toEqual({ version: 2, disabledCategories: ['talk'] });
  });

  test.each(['written', 'not written'] as const)(
    'whose writing was cut off when it was %s undoes no later change',
    async (how) => {
      wake();
      await pass(0);
      await save(hideTalk);
      // The background is stopped with a call to the store under way, of which it never hears.
      const [area, from] = how === 'written' ? ([local, 1] as const) : ([sync, 0] as const);
      area.meanwhile = (call) => (call === 'set' && sync.writes.length === from ? never() : undefined);
      await pass(600);
      background.abort();
      area.meanwhile = () => undefined;
      expect(sync.writes).toHaveLength(from);
      await save((settings) => withCategory(settings, 'talk', true));
      wake();
      await pass(600);
      expect((await loadSettings()).disabledCategories).toEqual([]);
      expect(Object(shared()).disabledCategories ?? []).toEqual([]);
    },
  );

  test('that the browser does not take is tried once more, and then with the next change', async () => {
    sync.refuses = ['set'];
    let asked = 0;
    sync.meanwhile = (call) => void (asked += call === 'set' ? 1 : 0);
    wake();
    await pass(0);
    await save(hideTalk);
    await pass(120_000);
    expect(asked).toBe(2);
    expect(vi.getTimerCount()).toBe(0);
    sync.refuses = [];
    await save((settings) => ({ ...settings, badge: false }));
    await pass(600);
    expect(shared()).toEqual({ version: 2, disabledCategories: ['talk'], badge: false });
  });

  test('that is too large for the browser leaves the choices here as they are', async () => {
    sync.itemLimit = 20;
    wake();
    await save(hideTalk);
    await pass(30_000);
    expect(await loadSettings()).toEqual(hideTalk(DEFAULTS));
    sync.itemLimit = 8192;
  });

  test('that was changed in another browser is taken in, and what was changed here meanwhile is kept', async () => {
    wake();
    await save(hideTalk);
    await pass(600);
    background.abort();
    await save((settings) => withIgnoredPhrase({ ...settings, badge: false }, { phrase: 'some say' }, true));
    await sync.set({ [KEYS.synchronised]: { ...Object(shared()), map: true } });
    wake();
    await pass(0);
    const both = { ...hideTalk(DEFAULTS), badge: false, map: true, ignoredPhrases: [{ phrase: 'some say' }] };
    expect(await loadSettings()).toEqual(both);
    expect(shared()).toMatchObject({ disabledCategories: ['talk'], badge: false, map: true });
  });

  test('that was cleared comes back from here', async () => {
    wake();
    await save(hideTalk);
    await pass(600);
    await sync.clear();
    await pass(600);
    expect(shared()).toEqual({ version: 2, disabledCategories: ['talk'] });
  });

  test('brings the choices back where everything here was cleared', async () => {
    wake();
    await save(hideTalk);
    await pass(600);
    await local.clear();
    await pass(600);
    expect(await loadSettings()).toEqual(hideTalk(DEFAULTS));
    expect(Object.keys(local.items).toSorted()).toEqual([KEYS.kept, KEYS.base].toSorted());
  });

  test.each(['rubbish', 7, [1]])('that is broken (%j) is put right from here', async (broken) => {
    wake();
    await save(hideTalk);
    await pass(600);
    await sync.set({ [KEYS.synchronised]: broken });
    await pass(600);
    expect(shared()).toEqual({ version: 2, disabledCategories: ['talk'] });
  });
});

/** What each fixture means today. */
const FIXTURES: readonly (readonly [string, Settings])[] = [
  ['version-1-sync', { ...DEFAULTS, pausedSites: ['news.example', ''], disabledCategories: ['talk', 'vague'] }],
  ['version-1-local', { ...DEFAULTS, paused: true, disabledCategories: ['hearsay'] }],
  ['version-1-both', { ...DEFAULTS, pausedSites: ['later.example'] }],
  [
    'version-2',
    {
      ...DEFAULTS,
      reading: 'on-request',
      look: { preset: 'underline', weight: 'fine', kinds: { talk: { ink: 'red' } } },
      ignoredPhrases: [{ phrase: 'some say', site: 'news.example' }],
      ownPhrases: [{ category: 'vague', pattern: 'insiders * claim' }],
    },
  ],
  ['version-9', { ...DEFAULTS, badge: false }],
];

describe.each(FIXTURES)('settings as %s left them', (name, meant) => {
  const stores: { sync: object; local: object } = JSON.parse(
    readFileSync(`tests/fixtures/settings/${name}.json`, 'utf8'),
  );
  beforeEach(() => {
    sync.items = structuredClone({ ...stores.sync });
    local.items = structuredClone({ ...stores.local });
  });

  test('are read', async () => {
    expect(await loadSettings()).toEqual(meant);
    wake();
    await pass(1000);
    expect(await loadSettings()).toEqual(meant);
  });

  test('are not written anew in the shared item until the reader changes something', async () => {
    wake();
    await pass(1000);
    expect(sync.writes).toEqual([]);
  });

  test('can be changed', async () => {
    wake();
    await pass(0);
    await save((settings) => withSite(settings, 'new.example', false));
    await pass(600);
    expect(await loadSettings()).toEqual(withSite(meant, 'new.example', false));
    expect(Object(shared()).pausedSites).toContain('new.example');
  });
});

test('what only a newer version understands survives a change of something else, and so does its version', async () => {
  const newer = JSON.parse(readFileSync('tests/fixtures/settings/version-9.json', 'utf8')).sync;
  sync.items = structuredClone(newer);
  wake();
  await pass(0);
  await save(hideTalk);
  await pass(600);
  expect(shared()).toEqual({ ...newer.settings, disabledCategories: ['talk'] });
});
