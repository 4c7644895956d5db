import { browser } from './browser.ts';
import { canLock, exclusively } from './exclusively.ts';
import { inTurn } from './in-turn.ts';
import { isSameJson } from './same-json.ts';
import type { Settings } from './settings.ts';
import { mergeChanges } from './merge-changes.ts';
import { parseSettings } from './parse-settings.ts';
import { synchronisedPart } from './synchronised.ts';
import { readItem, settingsIn, type StoredItem, withChanges } from './stored-item.ts';

/**
 * Where settings lie. What holds in this browser is one local item, which takes every change at once and without a limit on
 * how often. The background keeps the synchronised item in step with it, and notes locally in which state both were the same,
 * and what it is about to share: a browser may stop it before it hears whether that was taken.
 */
export const KEYS = {
  kept: 'kept-settings',
  synchronised: 'settings',
  base: 'shared-settings',
  offered: 'offered-settings',
} as const;

/** Another writer without a common lock may come between so often before it is given up. */
const TRIES = 10;
/** Milliseconds after which every other writer that had read before our change has written. */
const WRITTEN = 100;

/** The settings as stored; the defaults where nothing is stored or no store answers. */
export async function loadSettings(): Promise<Settings> {
  return settingsIn((await loadItem()).item);
}

/** What is stored, with what only another version understands. */
export async function loadItem(): Promise<{ readonly item: StoredItem; readonly isLocalDown: boolean }> {
  const local = await browser.storage.local.get([KEYS.kept, KEYS.synchronised]).catch(() => undefined);
  const kept = readItem(local?.[KEYS.kept]);
  if (kept) return { item: kept, isLocalDown: false };
  // Synchronised storage can be switched off or broken; the first version then used the same key locally.
  const synchronised = await browser.storage.sync.get(KEYS.synchronised).catch(() => undefined);
  const item = readItem(synchronised?.[KEYS.synchronised]) ?? readItem(local?.[KEYS.synchronised]) ?? {};
  return { item, isLocalDown: local === undefined };
}

/** Changes of one page, one after the other: each starts from what the one before has stored. */
const afterOthers = inTurn();

/**
 * Applies a change to what is stored now, so that a change from another window is not undone.
 * @throws {Error} when no store takes it; then nothing has changed
 */
export function saveSettings(change: (settings: Settings) => Settings): Promise<void> {
  return afterOthers(() => exclusively(() => save(change)));
}

async function save(change: (settings: Settings) => Settings): Promise<void> {
  const before = settingsIn((await loadItem()).item);
  const after = change(before);
  let isSettled = true;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const { item, isLocalDown } = await loadItem();
    const now = settingsIn(item);
    const next = withChanges(item, now, parseSettings(mergeChanges({ ...now }, { ...before }, { ...after })));
    if (isSameJson(settingsIn(next), now)) {
      if (isSettled) return;
      isSettled = true;
      // Two writers that wait for each other do not look at the same moment.
      await new Promise((done) => setTimeout(done, WRITTEN * (1 + Math.random())));
      continue;
    }
    isSettled = canLock();
    // Whichever store is asked first when loading must be the one that takes it: an older value would win otherwise.
    if (isLocalDown) await browser.storage.sync.set({ [KEYS.synchronised]: synchronisedPart(next) });
    else await browser.storage.local.set({ [KEYS.kept]: next });
  }
  throw new Error('The stores take the change and do not keep it.');
}

/**
 * Hears of every change, whoever made it, until the signal aborts. Returns how to ask for what holds now: it is told to the same
 * listener, unless that has just heard it or hears of a change meanwhile.
 */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): () => Promise<void> {
  let told: Settings | undefined;
  let news = 0;
  const tell = (settings: Settings) => {
    if (signal.aborted || isSameJson(settings, told)) return;
    told = settings;
    listener(settings);
  };
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEYS.kept] : area === 'sync' ? changes[KEYS.synchronised] : undefined;
    if (!change) return;
    news += 1;
    const kept = area === 'local' && readItem(change.newValue);
    if (kept) tell(settingsIn(kept));
    // What holds now is another item than the one that changed.
    else void ask();
  };
  const ask = async () => {
    const asked = news;
    const settings = await loadSettings();
    if (asked === news) tell(settings);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
  return ask;
}
