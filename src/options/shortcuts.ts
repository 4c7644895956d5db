import { openShortcutSettings } from '../platform/browser.ts';
import { byId } from '../ui/element.ts';
import { message } from '../ui/messages.ts';
import { shortcutList } from '../ui/shortcuts.ts';

/** Every shortcut, and the way to where the browser changes them; whoever comes back from there sees what holds now. */
export async function shortcuts(): Promise<void> {
  byId('change-keys').addEventListener('click', () => void openShortcutSettings());
  document.addEventListener('visibilitychange', () => void show());
  await show();
}

async function show(): Promise<void> {
  const rows = await shortcutList(message('keys_none'));
  byId('shortcuts').replaceChildren(...rows);
  byId('keys').hidden = rows.length === 0;
  byId('keys-link').hidden = rows.length === 0;
}
