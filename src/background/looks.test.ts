import { beforeEach, expect, test, vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { DEFAULT_LOOK, type Look } from '../marks/look.ts';
import { KEYS } from '../platform/settings-storage.ts';
import { dressAll, dressFrame } from './looks.ts';

interface Sheet {
  readonly target: { readonly tabId: number; readonly frameIds?: readonly number[] };
  readonly css: string;
}

const { storage, session, pages, calls, scripting } = await vi.hoisted(async () => {
  const { fakeStorage, FakeArea } = await import('../../tests/support/fake-storage.ts');
  const count = { count: 0 };
  /** The sheets that each tab has. */
  const tabs = new Map<number, string[]>();
  return {
    storage: fakeStorage(),
    session: new FakeArea('session', new Set()),
    pages: tabs,
    calls: count,
    scripting: {
      insertCSS: async ({ target, css }: Sheet) => {
        count.count += 1;
        tabs.get(target.tabId)?.push(css);
      },
      removeCSS: async ({ target, css }: Sheet) => {
        count.count += 1;
        tabs.set(target.tabId, tabs.get(target.tabId)?.filter((sheet) => sheet !== css) ?? []);
      },
    },
  };
});
vi.mock('../platform/browser.ts', () => ({
  browser: {
    storage: { ...storage, session },
    tabs: { query: async () => [...pages.keys()].map((id) => ({ id })) },
    runtime: { getManifest: () => manifest },
    scripting,
  },
}));

const UNDERLINE: Look = { ...DEFAULT_LOOK, preset: 'underline' };
const SAFE: Look = { ...DEFAULT_LOOK, preset: 'colour-blind' };
const sheets = () => [...pages.values()].map((each) => each.length);

beforeEach(() => {
  storage.reset();
  session.items = {};
  calls.count = 0;
  pages.clear();
  pages.set(1, []).set(2, []);
});

async function choose(look: Look): Promise<void> {
  storage.local.items = { [KEYS.kept]: { version: 2, look } };
  await dressAll(look);
}

test('the usual look needs no sheet', async () => {
  await choose(DEFAULT_LOOK);
  await dressFrame(1, 0);
  expect(calls.count).toBe(0);
});

test('a chosen look comes into every open page and takes the place of the one before', async () => {
  await choose(UNDERLINE);
  const [first] = pages.get(1) ?? [];
  expect(sheets()).toEqual([1, 1]);
  await choose(SAFE);
  expect(sheets()).toEqual([1, 1]);
  expect(pages.get(1)).not.toEqual([first]);
  await choose(DEFAULT_LOOK);
  expect(sheets()).toEqual([0, 0]);
});

test('where only something else was changed nothing is done', async () => {
  await choose(UNDERLINE);
  const before = calls.count;
  await choose(UNDERLINE);
  expect(calls.count).toBe(before);
});

test('a new frame gets the look, once, and loses those that it may still have', async () => {
  await choose(UNDERLINE);
  pages.set(3, [...(pages.get(1) ?? [])]);
  await choose(SAFE);
  await dressFrame(3, 0);
  await dressFrame(3, 0);
  expect(pages.get(3)).toEqual(pages.get(1));
});

test('a look from before the browser was started is taken out of the pages that were given it', async () => {
  storage.local.items = { [KEYS.kept]: { version: 2, look: UNDERLINE } };
  await dressFrame(1, 0);
  expect(sheets()).toEqual([1, 0]);
  await choose(DEFAULT_LOOK);
  expect(sheets()).toEqual([0, 0]);
});

test('the sheet wins over the one of the manifest', async () => {
  await choose(UNDERLINE);
  const [sheet = ''] = pages.get(1) ?? [];
  expect(sheet.match(/;/g)?.length).toBe(sheet.match(/ !important;/g)?.length);
});
