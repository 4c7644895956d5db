import { browser } from '../platform/browser.ts';
import { inEachDocument } from './each-document.ts';
import { whileKept } from './kept-page.ts';

/** Milliseconds after which a browser has made up its mind whether the extension is still there. */
const JUDGED = 300;

/**
 * Aborts when the extension is gone: disabled, updated or uninstalled. The browser closes the port at once; a background
 * that merely went to sleep closes it too, but then the extension still has its id.
 */
export function whileInstalled(controller: AbortController): void {
  const { signal } = controller;
  const end = () => controller.abort();
  const connect = () => {
    try {
      const port = browser.runtime.connect({ name: 'life' });
      port.onDisconnect.addListener(() => setTimeout(() => isInstalled() || end(), JUDGED));
    } catch {
      end();
    }
  };
  connect();
  // The browser closes the port of a page that it puts into the back/forward cache.
  inEachDocument((inIt) => whileKept({ comeBack: connect }, inIt), signal);
}

/** An orphaned script still runs, but its extension has no id any more. */
export function isInstalled(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
