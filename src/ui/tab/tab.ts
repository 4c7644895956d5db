import { browser } from '../../platform/browser.ts';
import { originPattern } from './origin.ts';
import type { Access } from './state.ts';

export interface Tab {
  readonly id: number;
  /** Undefined where the browser does not tell it. */
  readonly url: string | undefined;
  readonly windowId: number | undefined;
}

/** The tab that the popup is about: the one named in its own address (`?tab=ID`), else the active one. */
export async function tabInQuestion(address: URL): Promise<Tab | undefined> {
  const named = Number(address.searchParams.get('tab') ?? Number.NaN);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = Number.isInteger(named) ? await browser.tabs.get(named) : active;
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url, windowId: tab.windowId };
}

/** Whether the reader lets the extension read the tab. An address that the browser keeps to itself may be that of a file. */
export async function accessTo({ url }: Tab): Promise<Access> {
  const origin = originPattern(url);
  if (origin !== undefined) return (await browser.permissions.contains({ origins: [origin] })) ? 'granted' : 'withheld';
  if (url !== undefined && !url.startsWith('file:')) return 'never';
  if (!(await browser.extension.isAllowedFileSchemeAccess())) return 'files';
  return url === undefined ? 'never' : 'granted';
}
