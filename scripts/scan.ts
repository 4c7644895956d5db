/**
 * `npm run --silent scan -- FILE…`: runs the built command-line tool, and builds it first, silently,
 * when it is missing or older than anything in src.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = resolve(import.meta.dirname, '..');
const BUILT = join(ROOT, 'dist', 'cli', 'scan.mjs');

/** Milliseconds; folders count too, since a deleted file changes only its folder. */
function newestChange(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

if (!existsSync(BUILT) || statSync(BUILT).mtimeMs < newestChange(join(ROOT, 'src'))) {
  const { buildForNode } = await import('./build-node.ts');
  await buildForNode('cli/main.ts', BUILT);
}
// npm starts scripts in the package's folder; the paths are meant from where the reader typed them.
if (process.env.npm_lifecycle_event === 'scan' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(BUILT).href);
