import { parseSettings, VERSION } from '../platform/parse-settings.ts';
import type { Settings } from '../platform/settings.ts';

/** Marks a file as ours, so that another program's JSON is not taken for settings. */
const PRODUCT = 'Says Who?';

export function writeSettings(settings: Settings): string {
  return `${JSON.stringify({ product: PRODUCT, version: VERSION, ...settings }, undefined, 2)}\n`;
}

/** The settings in a file that was once written; undefined when the text is anything else. */
export function readSettings(text: string): Settings | undefined {
  try {
    const stored: unknown = JSON.parse(text);
    const isOurs = typeof stored === 'object' && stored !== null && Reflect.get(stored, 'product') === PRODUCT;
    return isOurs ? parseSettings(stored) : undefined;
  } catch {
    return undefined;
  }
}
