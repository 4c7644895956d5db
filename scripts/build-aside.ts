import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshEnvironment } from './npm.ts';

/**
 * Builds the extension with source maps into a new temporary folder, which the caller removes, and returns that folder. It
 * happens in a process of its own: within Vitest, Vite builds something else.
 */
export function buildAside(env: NodeJS.ProcessEnv = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-build-'));
  const args = [join('node_modules', 'tsx', 'dist', 'cli.mjs'), join('scripts', 'build.ts'), folder, '--maps'];
  execFileSync(process.execPath, args, { env: { ...freshEnvironment(), ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  return folder;
}
