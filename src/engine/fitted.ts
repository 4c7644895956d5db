const EMPTY: readonly never[] = [];

/** The same list, only as large as it must be: one that has grown holds room for sixteen more, and what is read is kept. */
export function fitted<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? EMPTY : list.slice();
}
