import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings, withCategory, withSite } from './settings.ts';
import { loadSettings, saveSettings, watchSettings } from './settings-storage.ts';

type Changes = Record<string, { newValue?: unknown }>;

/** Two storage areas as a browser has them, each of which may be broken. */
const { areas, listeners, browser } = vi.hoisted(() => {
  const heard = new Set<(changes: Changes, area: string) => void>();
  class FakeArea {
    items: Record<string, unknown> = {};
    broken = false;
    constructor(private readonly name: string) {}
    private check(): void {
      if (this.broken) throw new Error(`${this.name} is broken`);
    }
    async get(key: string): Promise<Record<string, unknown>> {
      this.check();
      return key in this.items ? { [key]: structuredClone(this.items[key]) } : {};
    }
    async set(items: Record<string, unknown>): Promise<void> {
      this.check();
      Object.assign(this.items, structuredClone(items));
      this.tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
    }
    async remove(key: string): Promise<void> {
      this.check();
      delete this.items[key];
      this.tell({ [key]: {} });
    }
    private tell(changes: Changes): void {
      for (const listener of heard) listener(changes, this.name);
    }
  }
  const both = { sync: new FakeArea('sync'), local: new FakeArea('local') };
  const onChanged = {
    addListener: (listener: (changes: Changes, area: string) => void) => heard.add(listener),
    removeListener: (listener: (changes: Changes, area: string) => void) => heard.delete(listener),
  };
  return { areas: both, listeners: heard, browser: { storage: { ...both, onChanged } } };
});
vi.mock('./browser.ts', () => ({ browser }));

beforeEach(() => {
  listeners.clear();
  for (const area of Object.values(areas)) Object.assign(area, { items: {}, broken: false });
});

const hideTalk = (settings: Settings) => withCategory(settings, 'talk', false);
const pauseSite = (settings: Settings) => withSite(settings, 'a.example', false);

test('nothing stored means the defaults', async () => {
  expect(await loadSettings()).toEqual(DEFAULTS);
});

test('what was saved is loaded, from one item', async () => {
  await saveSettings(hideTalk);
  expect(await loadSettings()).toEqual(hideTalk(DEFAULTS));
  expect(Object.keys(areas.sync.items)).toHaveLength(1);
});

test('two changes at once both hold', async () => {
  await Promise.all([saveSettings(hideTalk), saveSettings(pauseSite)]);
  expect(await loadSettings()).toEqual(pauseSite(hideTalk(DEFAULTS)));
});

test('a store whose item is broken means the defaults', async () => {
  areas.sync.items = { settings: 'rubbish' };
  expect(await loadSettings()).toEqual(DEFAULTS);
});

test('without synchronised storage the local one keeps the choices', async () => {
  areas.sync.broken = true;
  await saveSettings(hideTalk);
  expect(await loadSettings()).toEqual(hideTalk(DEFAULTS));
});

test('a change that fails is told, and the next one is tried all the same', async () => {
  areas.sync.broken = true;
  areas.local.broken = true;
  await expect(saveSettings(hideTalk)).rejects.toThrow('local is broken');
  areas.local.broken = false;
  await saveSettings(pauseSite);
  expect(await loadSettings()).toEqual(pauseSite(DEFAULTS));
});

test('every change is heard until nobody listens any more', async () => {
  const controller = new AbortController();
  const heard: Settings[] = [];
  watchSettings((settings) => heard.push(settings), controller.signal);
  await saveSettings(hideTalk);
  controller.abort();
  await saveSettings(pauseSite);
  expect(heard).toEqual([hideTalk(DEFAULTS)]);
});

test('settings that were cleared are the defaults again', async () => {
  await saveSettings(hideTalk);
  const heard = new Promise<Settings>((done) => watchSettings(done, new AbortController().signal));
  await areas.sync.remove('settings');
  expect(await heard).toEqual(DEFAULTS);
});
