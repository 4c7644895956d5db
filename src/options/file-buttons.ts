import { DEFAULTS } from '../platform/settings.ts';
import { loadSettings, saveSettings } from '../platform/settings-storage.ts';
import { byId, element } from '../ui/element.ts';
import { message, type MessageKey } from '../ui/messages.ts';
import { readSettings, writeSettings } from './settings-file.ts';

const FILE_NAME = 'says-who-settings.json';

/** Export, import and reset; each says what came of it. */
export function fileButtons(input: HTMLInputElement): void {
  const result = byId('file-result');
  const tell = (key: MessageKey) => result.replaceChildren(message(key));
  byId('export').addEventListener('click', () => void download());
  byId('import').addEventListener('click', () => input.click());
  byId('reset').addEventListener('click', () => void saveSettings(() => DEFAULTS).then(() => tell('reset_done')));
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void take(file).then(tell);
    // The same file, put right, can be chosen again.
    input.value = '';
  });
}

async function take(file: File): Promise<MessageKey> {
  const content = readSettings(await file.text());
  if (!('settings' in content)) return 'import_wrong';
  await saveSettings(() => content.settings);
  return 'import_done';
}

async function download(): Promise<void> {
  const href = URL.createObjectURL(new Blob([writeSettings(await loadSettings())], { type: 'application/json' }));
  element('a', { href, download: FILE_NAME }).click();
  URL.revokeObjectURL(href);
}
