/** The one place that names the extension API. */
export { default as browser } from 'webextension-polyfill';

/**
 * Finds a closed shadow root too, from a content script: Chrome has a call for it, which the polyfill does not know, Firefox a
 * property of each element, which no page sees.
 */
export function openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element) {
    const root: unknown = element.openOrClosedShadowRoot;
    return root instanceof ShadowRoot ? root : null;
  }
  // oxlint-disable-next-line no-restricted-globals -- this is the file that names the extension API
  return chrome.dom.openOrClosedShadowRoot(element);
}
