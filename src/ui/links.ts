import { browser } from '../platform/browser.ts';
import { element } from './element.ts';
import { message, type MessageKey } from './messages.ts';

/** A button that looks like a link: it leads somewhere, though not by an address. */
export function linkButton(key: MessageKey, onClick: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'link' }, message(key));
  button.addEventListener('click', onClick);
  return button;
}

/** Opens one of our pages in a tab of its own, and then does what is to be done with this one. */
export function pageLink(key: MessageKey, path: string, onOpened: () => void = () => undefined): HTMLButtonElement {
  return linkButton(key, () => void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(onOpened));
}

/** Opens the options page, and then does what is to be done with this one. */
export function optionsLink(onOpened: () => void = () => undefined): HTMLButtonElement {
  return linkButton('options', () => void browser.runtime.openOptionsPage().then(onOpened));
}
