/** The packed extension as a browser of another language shows it: browsers change theirs by no switch. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from './browsers.ts';
import { extensionPackage, unpack } from './packages.ts';

/** The names of the folders in `_locales`. */
export const LANGUAGES = readdirSync('public/_locales');

/** Unpacks the extension with the messages of one language alone, which every browser then shows; gives the folder. */
export function inLanguage(browser: BrowserName, language: string): string {
  const folder = resolve('out', 'languages', `${browser}-${language}`);
  rmSync(folder, { recursive: true, force: true });
  unpack(extensionPackage(browser), folder);
  for (const other of LANGUAGES) {
    if (other !== language) rmSync(join(folder, '_locales', other), { recursive: true });
  }
  const manifest = join(folder, 'manifest.json');
  const text = readFileSync(manifest, 'utf8');
  writeFileSync(manifest, text.replace(/"default_locale":\s*"en"/, `"default_locale": "${language}"`));
  return folder;
}
