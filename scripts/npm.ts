import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

/**
 * Runs npm in another folder, as if a person had typed it there, and waits for it. What it says goes to standard error.
 * @throws {Error} when npm fails, or when this script was not started by npm
 */
export function npm(folder: string, args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [npmFile(), ...args], {
    cwd: folder,
    env: freshEnvironment(),
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}.`);
}

/** npm itself says where it is: to look for it by name would need a shell on Windows. */
export function npmFile(): string {
  const { npm_execpath: file } = process.env;
  if (!file) throw new Error('This script is started by npm: see the scripts in package.json.');
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
