import { isRecord } from './is-record.ts';
import { parseSettings, VERSION } from './parse-settings.ts';
import { isSameJson } from './same-json.ts';
import { DEFAULTS, type Settings } from './settings.ts';

/** Settings as they lie in a store, with what an older version wrote and with what only a newer one understands. */
export type StoredItem = Readonly<Record<string, unknown>>;

/** Each lifts an item to the next version; the first one is for items of version 1. */
const MIGRATIONS: readonly ((item: StoredItem) => StoredItem)[] = [
  // Version 1 had `paused`, `pausedSites` and `disabledCategories` alone, and they mean today what they meant then.
  (item) => item,
];

/** What was stored; undefined where it is nothing that could hold settings. */
export function readItem(stored: unknown): StoredItem | undefined {
  return isRecord(stored) ? stored : undefined;
}

export function settingsIn(item: StoredItem): Settings {
  return parseSettings(migrated(item));
}

/** Writes what differs between two settings into an item. Everything else in it stays, also what we do not understand. */
export function withChanges(item: StoredItem, before: Settings, after: Settings): StoredItem {
  const names = Object.keys(DEFAULTS).filter(
    (name) => !isSameJson(Reflect.get(before, name), Reflect.get(after, name)),
  );
  const changed = Object.fromEntries(names.map((name) => [name, Reflect.get(after, name)]));
  return { ...migrated(item), ...changed, version: Math.max(versionOf(item), VERSION) };
}

/** The version that wrote an item; one that does not say so is taken for the first. */
export function versionOf(item: StoredItem): number {
  const version = item['version'];
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 1;
}

function migrated(item: StoredItem): StoredItem {
  return MIGRATIONS.slice(versionOf(item) - 1).reduce((older, lift) => lift(older), item);
}
