import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'vite';
import { COMPILED_ENGINE, compiledEngine } from './compiled-engine.ts';

const ROOT = resolve(import.meta.dirname, '..');

/**
 * Bundles a module of `src/` and what it imports into one file for Node. Packages stay outside.
 * @param entry within `src/`
 * @param file the bundle; as old as the sources that it was begun from
 */
export async function buildForNode(entry: string, file: string): Promise<void> {
  const started = new Date();
  mkdirSync(dirname(file), { recursive: true });
  // Built aside and moved: somebody may be loading the old file at this moment.
  const outDir = mkdtempSync(join(dirname(file), 'building-'));
  try {
    const engine = await compiledEngine();
    await build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      build: {
        ssr: entry === 'engine/index.ts' ? COMPILED_ENGINE : join('src', entry),
        outDir,
        target: 'node20',
        // Half of the time that a short run takes goes into compiling the file: without comments and examples there is less.
        minify: true,
        rolldownOptions: {
          // Constants stay constants, so that V8 writes what they hold into the code that it compiles.
          output: { entryFileNames: basename(file), codeSplitting: false, topLevelVar: false },
        },
      },
      resolve: { alias: [engine] },
    });
    const fresh = join(outDir, basename(file));
    // What is saved during the build must count as newer than the build.
    utimesSync(fresh, started, started);
    renameSync(fresh, file);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
