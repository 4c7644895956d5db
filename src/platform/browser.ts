/** The one place that names the extension API. */
export { default as browser } from 'webextension-polyfill';
