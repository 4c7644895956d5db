/**
 * The archives for the stores. The same commit gives the same bytes: files in a fixed order, one fixed time, nothing of the
 * machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import packageJson from '../package.json' with { type: 'json' };
import type { BrowserName } from './browsers.ts';

/** The first day that a ZIP archive can tell. */
const FIXED_TIME = new Date(1980, 0, 1);

const NAME = `${packageJson.name}-${packageJson.version}`;

/** What each archive is called; Firefox wants an ending of its own. */
export const PACKAGE_NAMES: Readonly<Record<BrowserName | 'source', string>> = {
  chrome: `${NAME}-chrome.zip`,
  firefox: `${NAME}-firefox.xpi`,
  source: `${NAME}-source.zip`,
};

/**
 * The built extension as one archive.
 * @param root the folder of the project, where it is not the current one
 */
export function extensionPackage(browser: BrowserName, root = '.'): Uint8Array<ArrayBuffer> {
  const folder = join(root, 'dist', browser);
  return archive(folder, filesBelow(folder));
}

/** Everything that the repository tracks: what Mozilla's reviewers build the extension from. */
export function sourcePackage(): Uint8Array<ArrayBuffer> {
  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' });
  return archive('.', tracked.split('\0').filter(Boolean));
}

function archive(folder: string, paths: readonly string[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const path of paths.toSorted()) entries[path] = readFileSync(join(folder, path));
  return zipSync(entries, { level: 9, mtime: FIXED_TIME });
}

/** With slashes, as archives have them on every system. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** Writes the files of an archive into a folder, which need not exist. */
export function unpack(packed: Uint8Array, into: string): void {
  for (const [path, content] of Object.entries(unzipSync(packed))) {
    const file = join(into, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
