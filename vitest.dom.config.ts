import { defineConfig } from 'vitest/config';
import { key, media, movePointer, overPuppeteer, picture, press } from './tests/support/vitest-browser-provider.ts';

/** The browser that is asked for: `npm test` runs both side by side. */
const [project = 'both'] = process.argv.flatMap((word) => /^--project=(\w+)$/.exec(word)?.[1] ?? []);

/** Modules of the content script in real browsers: no imitation of the DOM paints highlights. */
export default defineConfig({
  // One run must not write over what another has made ready.
  cacheDir: `node_modules/.vite/${project}`,
  // Found while tests run, these would make Vite reload the page under them.
  optimizeDeps: { include: ['axe-core', 'fast-check', 'webextension-polyfill'] },
  test: {
    include: ['tests/dom/**/*.dom.test.ts'],
    allowOnly: false,
    browser: {
      enabled: true,
      headless: true,
      provider: overPuppeteer(),
      commands: { movePointer, press, key, media, picture },
      viewport: { width: 900, height: 700 },
      screenshotFailures: false,
      instances: [{ browser: 'chromium' }, { browser: 'firefox' }],
    },
  },
});
