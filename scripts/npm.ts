import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * Runs npm in another folder, as if a person had typed it there, and waits for it. What it says goes to standard error.
 * @throws {Error} when npm fails or is not there
 */
export function npm(folder: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [npmFile(), ...args], {
    cwd: folder,
    env: freshEnvironment(),
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}.`);
}

/**
 * Where npm is: it says so itself to what it has started, and otherwise comes with Node. To look for it by name would need a
 * shell on Windows.
 */
export function npmFile(): string {
  const { npm_execpath: stated } = process.env;
  const folder = dirname(process.execPath);
  const places = ['node_modules', join('..', 'lib', 'node_modules')].map((path) =>
    join(folder, path, 'npm/bin/npm-cli.js'),
  );
  const file = [stated, ...places].find((path) => path !== undefined && existsSync(path));
  if (file === undefined) throw new Error('npm was not found: start this by `npm run`, see package.json.');
  return file;
}

/** The environment without what npm and Vite have put into it for this project: its tools must not be found elsewhere. */
export function freshEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_(?!config_)|npm_config_local_prefix$|NODE_ENV$|INIT_CWD$|VITEST)/.test(name),
  );
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const path = folders.filter((folder) => !folder.includes('node_modules') && !folder.includes('node-gyp-bin'));
  return { ...Object.fromEntries(own), PATH: path.join(delimiter) };
}
