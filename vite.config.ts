import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin } from 'vite';
import { compiledEngine } from './scripts/compiled-engine.ts';
import { type Browser, manifestFor, OLDEST } from './scripts/manifest.ts';
import { smallContentScript } from './scripts/small-content-script.ts';

/** One build per browser: `vite build --mode chrome` and `vite build --mode firefox`. */
export default defineConfig(async ({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    resolve: { alias: [await compiledEngine()] },
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: `${browser}${OLDEST[browser]}`,
      // Preloading is for slow networks; here every file lies on the disk, and the helper would be dead weight.
      modulePreload: false,
      // Pages that no manifest names, or only in a key that the plug-in does not know.
      rolldownOptions: {
        input: ['panel', 'report', 'check', 'welcome'].map((page) => `src/${page}/index.html`),
        // Making the content script small takes most of the build, and need not be told at every build.
        checks: { pluginTimings: false },
      },
    },
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSON types are wide; `web-ext lint` and the tests check it.
    plugins: [crx({ manifest: manifestFor(browser) as ManifestV3Export, browser }), licences(), smallContentScript()],
  };
});

/** Whoever has the extension has its licences. */
function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      for (const fileName of ['LICENSE', 'THIRD_PARTY.md']) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName) });
      }
    },
  };
}
