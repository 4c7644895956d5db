import { spawnSync } from 'node:child_process';

/**
 * Runs npm in a folder and waits for it. npm itself says where it is: to look for it by name would need a shell on Windows.
 * @throws {Error} when npm fails, or when this script was not started by npm
 */
export function npm(folder: string, args: readonly string[]): void {
  const { npm_execpath: npmFile } = process.env;
  if (!npmFile) throw new Error('This script is started by npm: see the scripts in package.json.');
  const { status } = spawnSync(process.execPath, [npmFile, ...args], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${folder}.`);
}
