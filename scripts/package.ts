/**
 * `npm run package`: the archives for both stores and the source archive for the reviewers, in out/.
 * The same commit gives the same bytes: files in a fixed order, one fixed time, nothing of the machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';
import packageJson from '../package.json' with { type: 'json' };

/** The first day that a ZIP archive can tell. */
const FIXED_TIME = new Date(1980, 0, 1);

function archive(folder: string, paths: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const path of paths.toSorted()) entries[path] = readFileSync(join(folder, path));
  return zipSync(entries, { level: 9, mtime: FIXED_TIME });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
}

const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
const { version } = packageJson;
mkdirSync('out', { recursive: true });
for (const mode of ['chrome', 'firefox']) await build({ mode, logLevel: 'warn' });

const packages: Readonly<Record<string, Uint8Array>> = {
  [`says-who-${version}-chrome.zip`]: archive(join('dist', 'chrome'), filesBelow(join('dist', 'chrome'))),
  [`says-who-${version}-firefox.xpi`]: archive(join('dist', 'firefox'), filesBelow(join('dist', 'firefox'))),
  [`says-who-${version}-source.zip`]: archive('.', tracked),
};
for (const [name, bytes] of Object.entries(packages)) {
  writeFileSync(join('out', name), bytes);
  console.log(`${join('out', name)}  ${bytes.length.toLocaleString('en')} bytes`);
}
