import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings, withCategory, withIgnoredPhrase, withSite } from './settings.ts';
import { KEYS, loadSettings, saveSettings, watchSettings } from './settings-storage.ts';

const { storage } = await vi.hoisted(async () => {
  const { fakeStorage } = await import('../../tests/support/fake-storage.ts');
  return { storage: fakeStorage() };
});
vi.mock('./browser.ts', () => ({ browser: { storage } }));
const { local, sync } = storage;

beforeEach(() => storage.reset());

const hideTalk = (settings: Settings) => withCategory(settings, 'talk', false);
const pauseSite = (settings: Settings) => withSite(settings, 'a.example', false);
const turnOver = (settings: Settings) => ({ ...settings, paused: !settings.paused });
const ignore = (settings: Settings) => withIgnoredPhrase(settings, { phrase: 'some say' }, true);

/** The same numbers from 0 to 1 in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Gives this process the locks that the pages of one extension share. */
function shareLocks(): void {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, work: () => Promise<unknown>) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  vi.stubGlobal('location', { protocol: 'chrome-extension:' });
  vi.stubGlobal('navigator', { locks: { request } });
}

describe('loading', () => {
  test('nothing stored means the defaults', async () => {
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  test('what was saved is loaded, from one item', async () => {
    await saveSettings(hideTalk);
    expect(await loadSettings()).toEqual(hideTalk(DEFAULTS));
    expect(local.writes).toHaveLength(1);
    expect(Object.keys(local.items)).toHaveLength(1);
  });

  test('a new browser starts from the synchronised item', async () => {
    sync.items = { [KEYS.synchronised]: { version: 2, disabledCategories: ['talk'] } };
    expect(await loadSettings()).toEqual(hideTalk(DEFAULTS));
  });

  test.each(['rubbish', 7, null, [1, 2]])(
    'a local item that is broken (%j) lets the synchronised one hold',
    async (item) => {
      local.items = { [KEYS.kept]: item };
      sync.items = { [KEYS.synchronised]: { disabledCategories: ['talk'] } };
      expect(await loadSettings()).toEqual(hideTalk(DEFAULTS));
    },
  );

  test('where both are broken the defaults hold, and can be changed', async () => {
    local.items = { [KEYS.kept]: 'rubbish' };
    sync.items = { [KEYS.synchronised]: 'rubbish' };
    expect(await loadSettings()).toEqual(DEFAULTS);
    await saveSettings(hideTalk);
    expect(await loadSettings()).toEqual(hideTalk(DEFAULTS));
  });
});

describe('two writers', () => {
  test('two changes at once both hold', async () => {
    await Promise.all([saveSettings(hideTalk), saveSettings(pauseSite)]);
    expect(await loadSettings()).toEqual(pauseSite(hideTalk(DEFAULTS)));
    // One after the other: neither was undone for a moment and made again.
    expect(local.writes).toHaveLength(2);
  });

  test('a change that turns something over is made once', async () => {
    await saveSettings(turnOver);
    expect(await loadSettings()).toEqual({ ...DEFAULTS, paused: true });
  });

  test('a change that another window has overwritten is made again', async () => {
    let writes = 0;
    local.meanwhile = (call) => {
      if (call !== 'get' || writes > 0 || local.writes.length === 0) return;
      writes += 1;
      local.items = { [KEYS.kept]: { version: 2, badge: false } };
    };
    await saveSettings(hideTalk);
    expect(await loadSettings()).toEqual({ ...hideTalk(DEFAULTS), badge: false });
  });

  test.each([
    ['content scripts, which have no lock in common', false, 8],
    ['pages of the extension', true, 30],
  ])(
    'changes of two %s are merged, however they come between each other',
    async (_, locked, runs) => {
      if (locked) shareLocks();
      vi.resetModules();
      const other = await import('./settings-storage.ts');
      const random = seeded(7);
      for (let run = 0; run < runs; run += 1) {
        storage.reset();
        local.meanwhile = () => new Promise((done) => setTimeout(done, random() * 4));
        const first = [saveSettings(hideTalk), saveSettings((settings) => ({ ...settings, badge: false }))];
        const second = [other.saveSettings(pauseSite), other.saveSettings((settings) => ({ ...settings, map: true }))];
        await Promise.all([...first, ...second]);
        expect(await loadSettings()).toEqual({ ...pauseSite(hideTalk(DEFAULTS)), badge: false, map: true });
      }
      vi.unstubAllGlobals();
    },
    20_000,
  );
});

describe('a store that fails', () => {
  test('without synchronised storage the local one keeps the choices', async () => {
    sync.refuses = ['get', 'set', 'remove'];
    await saveSettings(hideTalk);
    expect(await loadSettings()).toEqual(hideTalk(DEFAULTS));
  });

  test('without local storage the synchronised one keeps the choices', async () => {
    local.refuses = ['get', 'set', 'remove'];
    await saveSettings(hideTalk);
    expect(await loadSettings()).toEqual(hideTalk(DEFAULTS));
    await expect(saveSettings(ignore)).rejects.toThrow('do not keep it');
  });

  test('a change that no store takes is told, changes nothing, and the next one is tried all the same', async () => {
    await saveSettings(hideTalk);
    local.refuses = ['set'];
    await expect(saveSettings(pauseSite)).rejects.toThrow('local.set is refused');
    expect(await loadSettings()).toEqual(hideTalk(DEFAULTS));
    local.refuses = [];
    await saveSettings(pauseSite);
    expect(await loadSettings()).toEqual(pauseSite(hideTalk(DEFAULTS)));
  });

  test('a synchronised item that can neither be written nor removed is not loaded in place of a newer choice', async () => {
    sync.items = { [KEYS.synchronised]: { version: 1, disabledCategories: ['vague'] } };
    sync.refuses = ['set', 'remove'];
    await saveSettings((settings) => hideTalk(withCategory(settings, 'vague', true)));
    expect(await loadSettings()).toEqual(hideTalk(DEFAULTS));
  });

  test('a save that is cut off leaves the old item or the new one', async () => {
    await saveSettings(hideTalk);
    const before = structuredClone(local.items);
    const waiting: (() => void)[] = [];
    local.meanwhile = (call) => (call === 'set' ? new Promise((done) => waiting.push(done)) : undefined);
    const saved = saveSettings((settings) => ignore(pauseSite(settings)));
    await new Promise((done) => setTimeout(done, 20));
    expect(local.items).toEqual(before);
    for (const goOn of waiting) goOn();
    await saved;
    expect(await loadSettings()).toEqual(ignore(pauseSite(hideTalk(DEFAULTS))));
    // All of it is one item, which a browser writes as a whole or not at all.
    expect(local.writes.every((write) => Object.keys(write).length === 1)).toBe(true);
  });
});

describe('watching', () => {
  test('every change is heard until nobody listens any more', async () => {
    const controller = new AbortController();
    const heard: Settings[] = [];
    watchSettings((settings) => heard.push(settings), controller.signal);
    await saveSettings(hideTalk);
    controller.abort();
    await saveSettings(pauseSite);
    expect(heard).toEqual([hideTalk(DEFAULTS)]);
  });

  test('what is written to the other store without being new is not told', async () => {
    const heard: Settings[] = [];
    watchSettings((settings) => heard.push(settings), new AbortController().signal);
    await saveSettings(hideTalk);
    await sync.set({ [KEYS.synchronised]: { version: 2, disabledCategories: ['talk'] } });
    await saveSettings(pauseSite);
    expect(heard).toEqual([hideTalk(DEFAULTS), pauseSite(hideTalk(DEFAULTS))]);
  });

  test('what holds at the beginning is heard first, unless a change comes before it is known', async () => {
    await saveSettings(hideTalk);
    const heard: Settings[] = [];
    const listen = (settings: Settings) => void heard.push(settings);
    await watchSettings(listen, new AbortController().signal)();
    expect(heard).toEqual([hideTalk(DEFAULTS)]);
    const first = structuredClone(local.items);
    const answers: (() => void)[] = [];
    local.get = async () => {
      await new Promise<void>((done) => answers.push(done));
      return first;
    };
    const late: Settings[] = [];
    const asked = watchSettings((settings) => void late.push(settings), new AbortController().signal)();
    await local.set({ [KEYS.kept]: { version: 2, badge: false } });
    for (const answer of answers) answer();
    await asked;
    Reflect.deleteProperty(local, 'get');
    expect(late).toEqual([{ ...DEFAULTS, badge: false }]);
  });

  test('settings that were cleared here are those that were synchronised', async () => {
    await saveSettings(hideTalk);
    await saveSettings(pauseSite);
    await sync.set({ [KEYS.synchronised]: { disabledCategories: ['talk'] } });
    const heard = new Promise<Settings>((done) => watchSettings(done, new AbortController().signal));
    await local.clear();
    expect(await heard).toEqual(hideTalk(DEFAULTS));
  });

  test('settings that were cleared everywhere are the defaults again', async () => {
    await saveSettings(hideTalk);
    const heard = new Promise<Settings>((done) => watchSettings(done, new AbortController().signal));
    await local.clear();
    expect(await heard).toEqual(DEFAULTS);
  });
});
