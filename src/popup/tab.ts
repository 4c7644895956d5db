import { browser } from '../platform/browser.ts';
import type { Known } from './state.ts';

export interface Tab {
  readonly id: number;
  /** Undefined where the browser does not tell it. */
  readonly url: string | undefined;
}

/** The tab that the popup is about: the one named in its own address (`?tab=ID`), else the active one. */
export async function popupTab(address: URL): Promise<Tab | undefined> {
  const named = Number(address.searchParams.get('tab') ?? Number.NaN);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = Number.isInteger(named) ? await browser.tabs.get(named) : active;
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Whether the reader lets the extension read the tab. */
export async function accessTo({ url }: Tab): Promise<Known['access']> {
  if (url?.startsWith('file:')) return (await browser.extension.isAllowedFileSchemeAccess()) ? 'granted' : 'file';
  const origin = originPattern(url);
  if (origin === undefined) return undefined;
  return (await browser.permissions.contains({ origins: [origin] })) ? 'granted' : 'withheld';
}

/** What to ask for so that one site can be read; undefined for addresses that no extension may read. */
export function originPattern(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : undefined;
}
