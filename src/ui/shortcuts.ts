import { browser, has } from '../platform/browser.ts';
import { element } from './element.ts';

/** The commands as a reader comes to need them; browsers give them in orders of their own. */
const ORDER = ['next-mark', 'previous-mark', 'toggle-marks', 'open-panel', 'enter-card'];

/**
 * The shortcuts as the browser has them now; none where it has none at all, as on phones. A command without keys is left out,
 * or listed with some words in their place.
 */
export async function shortcutList(noKeys?: string): Promise<HTMLElement[]> {
  const all = has('commands') ? await browser.commands.getAll() : [];
  return all
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap(({ shortcut = '', description = '' }) => {
      const keys = shortcut === '' ? noKeys : element('kbd', { dir: 'ltr' }, shortcut);
      if (keys === undefined || description === '') return [];
      return [element('div', {}, element('dt', {}, keys), element('dd', {}, description))];
    });
}

function placeOf({ name = '' }: { readonly name?: string }): number {
  return ORDER.indexOf(name);
}
