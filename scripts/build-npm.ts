/** Run by npm before it packs: `dist/npm` holds the command `says-who` and the entry `says-who/engine` with its types. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildForNode } from './build-node.ts';

const FOLDER = resolve('dist', 'npm');

rmSync(FOLDER, { recursive: true, force: true });
await buildForNode('cli/main.ts', join(FOLDER, 'says-who.mjs'));
await buildForNode('engine/index.ts', join(FOLDER, 'engine.mjs'));

// The engine's own settings: without the DOM, so that its types need none.
const tsc = join('node_modules', 'typescript', 'bin', 'tsc');
const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', join(FOLDER, 'engine')];
execFileSync(process.execPath, [tsc, '--project', join('src', 'engine'), ...options], { stdio: 'inherit' });
