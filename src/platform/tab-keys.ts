/** What session storage keeps of a tab: the reports of its frames, and what went wrong in it. */
type Kept = 'tab' | 'failed';

const KEY = /^(tab|failed)-(\d+)$/;

/** Where session storage keeps it. */
export const keyOf = (kept: Kept, tabId: number): string => `${kept}-${tabId}`;

/** The tab of which something is kept under a key, and what it is; undefined for keys that belong to no tab. */
export function keptUnder(key: string): { readonly kept: string; readonly tabId: number } | undefined {
  const [, kept, tabId] = KEY.exec(key) ?? [];
  return kept === undefined ? undefined : { kept, tabId: Number(tabId) };
}
