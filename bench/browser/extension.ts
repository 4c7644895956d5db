import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import manifest from '../../manifest.json' with { type: 'json' };
import type { BrowserName } from '../../scripts/browsers.ts';
import { compiledEngine } from '../../scripts/compiled-engine.ts';

/** Builds an extension whose one content script is the given module, as the extension's own is built. Returns its folder. */
export async function buildContentScript(name: BrowserName, entry: string): Promise<string> {
  const outDir = resolve('out', 'bench', name);
  await build({
    configFile: false,
    logLevel: 'warn',
    mode: name,
    publicDir: false,
    resolve: { alias: [await compiledEngine()] },
    build: {
      outDir,
      emptyOutDir: true,
      target: name === 'firefox' ? 'firefox142' : 'chrome128',
      lib: { entry: resolve(entry), formats: ['iife'], name: 'bench', fileName: () => 'content.js' },
    },
  });
  mkdirSync(outDir, { recursive: true });
  const bench = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    permissions: ['storage'],
    content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], css: ['marks.css'], run_at: 'document_idle' }],
    browser_specific_settings: { gecko: { id: manifest.browser_specific_settings.gecko.id } },
  };
  writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(bench));
  writeFileSync(join(outDir, 'marks.css'), '');
  return outDir;
}
