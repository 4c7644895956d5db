import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserName } from './browsers.ts';

const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

/**
 * Builds the extension for both browsers, as ROOT/dist/chrome and ROOT/dist/firefox.
 * @param root another folder than the project's
 * @param withMaps puts a source map beside every script, which tells what went into it
 */
export async function buildExtension(root = '.', withMaps = false): Promise<void> {
  for (const mode of BROWSERS) {
    const outDir = join(root, 'dist', mode);
    await build({ mode, logLevel: 'warn', build: { outDir, emptyOutDir: true, sourcemap: withMaps && 'hidden' } });
  }
}
