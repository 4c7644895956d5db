/** Builds the extension for both browsers: dist/chrome and dist/firefox. */
import { build } from 'vite';

for (const mode of ['chrome', 'firefox']) await build({ mode, logLevel: 'warn' });
