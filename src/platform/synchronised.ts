import { mergeChanges } from './merge-changes.ts';
import { isSameJson } from './same-json.ts';
import type { Settings } from './settings.ts';
import type { StoredItem } from './stored-item.ts';

/** Bytes of the synchronised item. Browsers take 8,192; a newer version may have more to say. */
export const SYNC_LIMIT = 6144;

/** Lists of words can be long, and they tell much: they stay in this browser. */
const LOCAL_ONLY: readonly string[] = ['ignoredPhrases', 'ownPhrases'] satisfies (keyof Settings)[];
const SITE_LISTS = ['pausedSites', 'listedSites'] as const satisfies (keyof Settings)[];
/** Stands in an item whose lists of sites had to be cut. */
const CUT = 'sitesAreCut';

const encoder = new TextEncoder();

/**
 * What of an item all browsers of a reader share. Sites that find no room stay in this browser: the last by the alphabet, so
 * that every browser which knows the same sites shares the same ones.
 */
export function synchronisedPart(item: StoredItem): StoredItem {
  const shared = without(item, [...LOCAL_ONLY, CUT]);
  const lists = SITE_LISTS.map((name) => stringsIn(shared[name]).toSorted());
  const cut = (counts: readonly number[]): StoredItem => {
    const entries = SITE_LISTS.flatMap((name, at) => (name in shared ? [[name, lists[at]?.slice(0, counts[at])]] : []));
    const isCut = lists.some((list, at) => list.length > (counts[at] ?? 0));
    return { ...shared, ...Object.fromEntries(entries), ...(isCut && { [CUT]: true }) };
  };
  const counts = lists.map((list) => list.length);
  // The excess in bytes says roughly how many go; a site is longer than two letters.
  for (let excess = bytesOf(cut(counts)) - SYNC_LIMIT; excess > 0; excess = bytesOf(cut(counts)) - SYNC_LIMIT) {
    const longest = counts.indexOf(Math.max(...counts));
    const left = counts[longest] ?? 0;
    if (left === 0) break;
    counts[longest] = Math.max(0, left - Math.ceil(excess / 260));
  }
  return cut(counts);
}

/** The sites that are known in this browser alone. */
export function localSites(item: StoredItem): string[] {
  const shared = synchronisedPart(item);
  return SITE_LISTS.flatMap((name) => {
    const inSync = new Set(stringsIn(shared[name]));
    return stringsIn(item[name]).filter((site) => !inSync.has(site));
  });
}

/** Takes into this browser's item what another browser has changed since the two were last the same. */
export function mergeSynchronised(kept: StoredItem | undefined, base: StoredItem, theirs: StoredItem): StoredItem {
  if (!kept) return without(theirs, [CUT]);
  // What lies behind the last entry of a list that was cut may have been cut off and not taken out.
  const isCutOff = (name: string, entry: unknown) =>
    typeof entry === 'string' && entry > (stringsIn(theirs[name]).toSorted().at(-1) ?? '');
  return mergeChanges(kept, without(base, [CUT]), without(theirs, [CUT]), CUT in theirs ? isCutOff : undefined);
}

/** Whether two shared items say the same; a list that had to be cut in one browser alone makes no difference. */
export function isSameSynchronised(one: StoredItem, other: StoredItem): boolean {
  return isSameJson(withoutOrder(one), withoutOrder(other));
}

function withoutOrder(item: StoredItem): StoredItem {
  const fields = Object.entries(without(item, [CUT]));
  return Object.fromEntries(fields.map(([name, value]) => [name, isStrings(value) ? value.toSorted() : value]));
}

function bytesOf(item: StoredItem): number {
  return encoder.encode(`settings${JSON.stringify(item)}`).length;
}

function without(item: StoredItem, names: readonly string[]): StoredItem {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function stringsIn(value: unknown): readonly string[] {
  return isStrings(value) ? value : [];
}
