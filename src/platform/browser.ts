/** The one place that names the extension API. */
export { default as browser } from 'webextension-polyfill';

/**
 * Finds a closed shadow root too, from a content script. The polyfill does not know this call, and Chrome and Firefox have it
 * in the same place.
 */
export function openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null {
  // oxlint-disable-next-line no-restricted-globals -- this is the file that names the extension API
  return chrome.dom.openOrClosedShadowRoot(element);
}
