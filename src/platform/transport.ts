import { browser } from './browser.ts';

/** The frame that has sent a message; undefined for a page of the extension. */
export type From = { readonly tabId: number; readonly frameId: number } | undefined;

interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
}

/** A page of ours may stand in a tab as well. */
function frameOf({ url, tab, frameId }: Sender): From {
  if (tab?.id === undefined || frameId === undefined || url?.startsWith(browser.runtime.getURL('')) === true)
    return undefined;
  return { tabId: tab.id, frameId };
}

/** Hears the messages of our own extension that `parse` knows, and answers those for which it has a promise. */
export function listen<Message>(
  parse: (raw: unknown) => Message | undefined,
  listener: (message: Message, from: From) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  const onMessage = (raw: unknown, sender: Sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const message = parse(raw);
    return message && listener(message, frameOf(sender));
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
}

/**
 * Calls the background. One that the browser stops at this very moment answers nothing, and is started by the second call; what
 * is asked of it may so be done twice.
 * @throws {Error} when nobody answers: the extension is gone
 */
export async function send(message: object): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return browser.runtime.sendMessage(message);
  }
}

/** Tells all pages of the extension that are open; there may be none. */
export async function announce(message: object): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

/** A tab without a reader of ours (a browser page, a closed tab) has nobody to answer: that is no error. */
export async function sendToTab(tabId: number, message: object, frameId?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
  } catch {
    return undefined;
  }
}
