/** The one place that names the extension API. */
export { default as browser } from 'webextension-polyfill';

/**
 * Finds a closed shadow root too, from a content script: Firefox has a property for it on each element, which no page sees,
 * Chrome a call that the polyfill does not know. Each build keeps its own browser's way alone.
 */
export function openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null {
  if (import.meta.env.MODE === 'firefox') return Reflect.get(element, 'openOrClosedShadowRoot');
  // oxlint-disable-next-line no-restricted-globals -- this is the file that names the extension API
  return chrome.dom.openOrClosedShadowRoot(element);
}
