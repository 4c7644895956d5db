import { browser } from '../platform/browser.ts';
import { element } from '../ui/element.ts';

/** The shortcuts as the browser has them now; none where it has none at all, as on phones. */
export async function shortcutList(): Promise<HTMLElement[]> {
  const { commands }: { commands?: typeof browser.commands } = browser;
  const all = (await commands?.getAll()) ?? [];
  return all.flatMap(({ shortcut = '', description = '' }) =>
    shortcut === '' || description === ''
      ? []
      : [
          element(
            'div',
            {},
            element('dt', {}, element('kbd', { dir: 'ltr' }, shortcut)),
            element('dd', {}, description),
          ),
        ],
  );
}
