import type { Settings } from '../platform/settings.ts';
import { loadSettings, saveSettings } from '../platform/settings-storage.ts';
import { byId } from '../ui/element.ts';
import { message } from '../ui/messages.ts';

let onRefused: (settings: Settings) => void = () => undefined;

/** What is shown again when a change could not be saved. */
export function whenRefused(show: (settings: Settings) => void): void {
  onRefused = show;
}

/** Saves a change; where the browser does not take it, the page says so and shows what still holds. True when it is saved. */
export async function change(how: (settings: Settings) => Settings): Promise<boolean> {
  const failure = byId('save-error');
  try {
    await saveSettings(how);
    failure.textContent = '';
    return true;
  } catch {
    failure.textContent = message('save_failed');
    onRefused(await loadSettings());
    return false;
  }
}
