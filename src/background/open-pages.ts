import { browser } from '../platform/browser.ts';

/** The addresses of pages that can be read, as the manifest asks for them. */
export const PAGES = browser.runtime.getManifest().host_permissions ?? [];

/** The tabs that show such a page now; what the browser has put out of memory is read when it comes back. */
export async function tabsWithPages(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...PAGES] });
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
}
