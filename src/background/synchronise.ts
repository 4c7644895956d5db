import { browser } from '../platform/browser.ts';
import { exclusively } from '../platform/exclusively.ts';
import { isSameJson } from '../platform/same-json.ts';
import { KEYS } from '../platform/settings-storage.ts';
import { readItem } from '../platform/stored-item.ts';
import { isSameSynchronised, mergeSynchronised, synchronisedPart } from '../platform/synchronised.ts';

/** Milliseconds for which changes are gathered before they are shared: browsers take 120 writes a minute. */
const JOINED = 500;
/**
 * Milliseconds after which a store that refused is asked once more. After that it is asked when the next change comes, or when
 * the background starts again: a store that is switched off must not keep the background awake.
 */
const AGAIN = 20_000;

/** Keeps the settings of this browser and the synchronised ones in step, from now on and whenever the background starts. */
export function keepSynchronised(signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = Infinity;
  const soon = (wait: number) => {
    // What is gathered is not put off by what comes later.
    if (wait >= waiting) return;
    clearTimeout(timer);
    waiting = wait;
    timer = setTimeout(() => {
      waiting = Infinity;
      void exclusively(synchronise).catch(() => wait < AGAIN && soon(AGAIN));
    }, wait);
  };
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if ((area === 'local' && KEYS.kept in changes) || (area === 'sync' && KEYS.synchronised in changes)) soon(JOINED);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    browser.storage.onChanged.removeListener(onChanged);
  });
  soon(0);
}

async function synchronise(): Promise<void> {
  const local = await browser.storage.local.get([KEYS.kept, KEYS.base, KEYS.offered]);
  const stored = await browser.storage.sync.get(KEYS.synchronised);
  const kept = readItem(local[KEYS.kept]);
  const offered = readItem(local[KEYS.offered]);
  const theirs = readItem(stored[KEYS.synchronised]);
  // What was offered and is there was taken, whether or not we lived to hear of it.
  const base = offered && isSameJson(offered, theirs) ? offered : (readItem(local[KEYS.base]) ?? {});
  if (!theirs && !kept) return;
  const merged = theirs ? mergeSynchronised(kept, base, theirs) : (kept ?? {});
  if (!isSameJson(merged, kept)) await browser.storage.local.set({ [KEYS.kept]: merged });
  const ours = synchronisedPart(merged);
  const isShared = theirs !== undefined && isSameSynchronised(ours, theirs);
  if (!isShared) {
    await browser.storage.local.set({ [KEYS.offered]: ours });
    await browser.storage.sync.set({ [KEYS.synchronised]: ours });
  }
  const shared = isShared ? theirs : ours;
  const wasOffered = offered !== undefined || !isShared;
  if (wasOffered || !isSameJson(shared, base))
    await browser.storage.local.set({ [KEYS.base]: shared, ...(wasOffered && { [KEYS.offered]: null }) });
}
