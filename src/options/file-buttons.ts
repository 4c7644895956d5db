import { DEFAULTS } from '../platform/settings.ts';
import { loadSettings } from '../platform/settings-storage.ts';
import { byId, element } from '../ui/element.ts';
import { message } from '../ui/messages.ts';
import { change } from './change.ts';
import { readSettings, writeSettings } from './settings-file.ts';

const FILE_NAME = 'says-who-settings.json';

/** Export, import and reset; each says what came of it. */
export function fileButtons(input: HTMLInputElement): void {
  const result = byId('file-result');
  const tell = (words: string) => result.replaceChildren(words);
  byId('export').addEventListener('click', () => void download());
  byId('import').addEventListener('click', () => input.click());
  byId('reset').addEventListener('click', () => void reset().then(tell));
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) void take(file).then(tell);
    // The same file, put right, can be chosen again.
    input.value = '';
  });
}

async function reset(): Promise<string> {
  return (await change(() => DEFAULTS)) ? message('reset_done') : '';
}

/** Takes over all settings of a file, or none of them, and says which or why. */
async function take(file: File): Promise<string> {
  const content = readSettings(await file.text());
  if ('settings' in content) return (await change(() => content.settings)) ? message('import_done') : '';
  switch (content.wrong) {
    case 'not-json':
      return message('import_not_json');
    case 'not-ours':
      return message('import_wrong');
    case 'newer':
      return message('import_newer');
    case 'field':
      return message('import_field', content.field);
  }
}

async function download(): Promise<void> {
  const href = URL.createObjectURL(new Blob([writeSettings(await loadSettings())], { type: 'application/json' }));
  element('a', { href, download: FILE_NAME }).click();
  URL.revokeObjectURL(href);
}
