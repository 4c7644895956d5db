import { isRecord } from '../platform/is-record.ts';
import { fieldErrors, VERSION } from '../platform/parse-settings.ts';
import type { Settings } from '../platform/settings.ts';
import { settingsIn, versionOf } from '../platform/stored-item.ts';

/** Marks a file as ours, so that another program's JSON is not taken for settings. */
const PRODUCT = 'Says Who?';

/** What a file holds: settings, or what is wrong with it. */
export type FileContent =
  | { readonly settings: Settings }
  | { readonly wrong: 'not-json' | 'not-ours' | 'newer' }
  /** `field` is the name of a field that is not known or makes no sense. */
  | { readonly wrong: 'field'; readonly field: string };

export function writeSettings(settings: Settings): string {
  return `${JSON.stringify({ product: PRODUCT, version: VERSION, ...settings }, undefined, 2)}\n`;
}

/** Reads a file that was once written. A file is taken as a whole or not at all. */
export function readSettings(text: string): FileContent {
  const stored = parseJson(text);
  if (stored === undefined) return { wrong: 'not-json' };
  if (!isRecord(stored) || stored['product'] !== PRODUCT) return { wrong: 'not-ours' };
  const { product: _, ...item } = stored;
  if (versionOf(item) > VERSION) return { wrong: 'newer' };
  const { version: __, ...fields } = item;
  const [field] = fieldErrors(fields);
  return field === undefined ? { settings: settingsIn(item) } : { wrong: 'field', field };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
