import { isRecord } from './is-record.ts';
import { isSameJson } from './same-json.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Makes in one set of fields the changes that lead from `before` to `after`: field by field, and in lists entry by entry.
 * A field that has become something else again stays as it is.
 * @param isKept whether an entry stays although it is no longer in the list of that name
 */
export function mergeChanges(
  now: Fields,
  before: Fields,
  after: Fields,
  isKept?: (name: string, entry: unknown) => boolean,
): Fields {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].flatMap((name): [string, unknown][] => {
    const values = [now[name], before[name], after[name]];
    if (isSameJson(before[name], after[name])) return [];
    const isUntouched = isSameJson(now[name], before[name]);
    if (isUntouched && !isKept && Object.hasOwn(after, name)) return [[name, after[name]]];
    if (values.every((value) => value === undefined || Array.isArray(value))) {
      const [ours, old, theirs] = values.map(entriesOf);
      return ours && old && theirs
        ? [[name, mergeLists(ours, old, theirs, (entry) => isKept?.(name, entry) ?? false)]]
        : [];
    }
    return isUntouched && Object.hasOwn(after, name) ? [[name, after[name]]] : [];
  });
  return { ...now, ...Object.fromEntries(changed) };
}

/** The entries of a list by what they say, in their order. */
type Entries = ReadonlyMap<string, unknown>;

function mergeLists(now: Entries, before: Entries, after: Entries, isKept: (entry: unknown) => boolean): unknown[] {
  const stays = ([key, entry]: [string, unknown]) => !before.has(key) || after.has(key) || isKept(entry);
  const added = [...after].filter(([key]) => !before.has(key) && !now.has(key));
  return [...[...now].filter(stays), ...added].map(([, entry]) => entry);
}

function entriesOf(list: unknown): Entries {
  return new Map(Array.isArray(list) ? list.map((entry) => [keyOf(entry), entry]) : []);
}

function keyOf(entry: unknown): string {
  if (!isRecord(entry)) return JSON.stringify(entry);
  const names = Object.keys(entry).toSorted();
  return JSON.stringify(names.map((name) => [name, entry[name]]));
}
