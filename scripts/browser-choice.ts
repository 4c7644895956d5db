import { parseArgs } from 'node:util';
import type { BrowserName } from './browsers.ts';

/** Reads `--browser chrome|firefox` (Chrome if absent) from the command line; anything else ends with exit code 2. */
export function browserChoice(): BrowserName {
  const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chrome' } } });
  if (values.browser === 'chrome' || values.browser === 'firefox') return values.browser;
  console.error(`--browser is chrome or firefox, not ${values.browser}.`);
  process.exit(2);
}

/** Whether a window cannot be shown here. */
export function withoutDisplay(): boolean {
  return process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
}
