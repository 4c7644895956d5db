import { build } from 'vite';

/** Builds the extension for both browsers: dist/chrome and dist/firefox. */
export async function buildExtension(): Promise<void> {
  for (const mode of ['chrome', 'firefox']) await build({ mode, logLevel: 'warn' });
}
