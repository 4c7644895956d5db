/** `web-ext lint` on the Firefox package itself: an error, a warning and a notice all fail it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { PACKAGE_NAMES } from './packages.ts';

const source = join('out', PACKAGE_NAMES.firefox);
const webExt = join('node_modules', 'web-ext', 'bin', 'web-ext.js');
const args = [webExt, 'lint', '--source-dir', source, '--output', 'json', '--no-config-discovery'];
const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

const result: unknown = JSON.parse(stdout);
const summary: unknown = typeof result === 'object' && result !== null ? Reflect.get(result, 'summary') : undefined;
const counts = new Map<string, unknown>(typeof summary === 'object' && summary !== null ? Object.entries(summary) : []);
const clean = ['errors', 'warnings', 'notices'].every((kind) => counts.get(kind) === 0);
console.log(['errors', 'warnings', 'notices'].map((kind) => `${kind}: ${String(counts.get(kind))}`).join(', '));
if (!clean) {
  console.log(stdout);
  process.exitCode = 1;
}
