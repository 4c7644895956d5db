import { browser } from './browser.ts';
import { parseSettings, VERSION } from './parse-settings.ts';
import { DEFAULTS, type Settings } from './settings.ts';

/** The one item under which all settings lie. */
const KEY = 'settings';

/** The settings as stored; the defaults where nothing is stored or no store answers. */
export async function loadSettings(): Promise<Settings> {
  for (const area of [browser.storage.sync, browser.storage.local]) {
    try {
      const stored = await area.get(KEY);
      if (KEY in stored) return parseSettings(stored[KEY]);
    } catch {
      // Synchronised storage can be switched off or broken: the next area may still know.
    }
  }
  return DEFAULTS;
}

/** Changes of one page, one after the other: each starts from what the one before has stored. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Applies a change to what is stored now, so that a change from another window is not undone.
 * @throws {Error} when neither the synchronised nor the local area takes it
 */
export function saveSettings(change: (settings: Settings) => Settings): Promise<void> {
  const saved = last.then(async () => store(change(await loadSettings())));
  last = saved.catch(() => undefined);
  return saved;
}

async function store(settings: Settings): Promise<void> {
  const item = { [KEY]: { version: VERSION, ...settings } };
  try {
    await browser.storage.sync.set(item);
  } catch {
    // Loading looks into the synchronised area first: what it still holds there is older than this.
    await browser.storage.local.set(item);
    await browser.storage.sync.remove(KEY).catch(() => undefined);
  }
}

/** Hears of every change, whoever made it, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'sync' && area !== 'local') return;
    const change = changes[KEY];
    if (!change) return;
    // A value that left one area may have gone to the other: ask what holds now.
    if (change.newValue === undefined) void loadSettings().then(listener);
    else listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
