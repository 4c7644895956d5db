/**
 * `npm run --silent scan -- FILE…`: runs the built command-line tool, and builds it first, silently,
 * when it is missing or older than anything in src.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist', 'cli', 'scan.mjs');

/** Milliseconds; folders count too, since a deleted file changes only its folder. */
function newestChange(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

async function buildScan(): Promise<void> {
  const { build } = await import('vite');
  const started = new Date();
  mkdirSync(dirname(BUILT), { recursive: true });
  // Built aside and moved: another scan may be loading the old file at this moment.
  const outDir = mkdtempSync(join(dirname(BUILT), 'building-'));
  try {
    await build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      build: {
        ssr: join('src', 'cli', 'main.ts'),
        outDir,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'scan.mjs', codeSplitting: false } },
      },
    });
    const fresh = join(outDir, 'scan.mjs');
    // What is saved during the build must count as newer than the build.
    utimesSync(fresh, started, started);
    renameSync(fresh, BUILT);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

if (!existsSync(BUILT) || statSync(BUILT).mtimeMs < newestChange(join(ROOT, 'src'))) await buildScan();
// npm starts scripts in the package's folder; the paths are meant from where the reader typed them.
if (process.env.npm_lifecycle_event === 'scan' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(BUILT).href);
