/**
 * `npm run check-docs`: runs every command that the README and CONTRIBUTING name, in their order, in a fresh clone of the last
 * commit, as somebody would who reads them for the first time. A command that stays open is ended once it says it is ready.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND_DOCUMENTS, commandsIn, needsReader } from './doc-commands.ts';
import { freshEnvironment, npmFile } from './npm.ts';

/** Milliseconds after which a command that neither ends nor gets ready has failed. */
const PATIENCE = 20 * 60_000;

/** What commands that stay open say once a person could begin. */
const READY = /^Ready in |Close the browser to end/m;

/** They would change the clone's history, or run these commands once more. */
const LEFT_OUT = /^npm version|^npm run check-docs/;

const folder = mkdtempSync(join(tmpdir(), 'says-who-docs-'));
let failures = 0;
try {
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', '.', folder], { stdio: 'inherit' });
  const commands = COMMAND_DOCUMENTS.flatMap((name) => commandsIn(readFileSync(join(folder, name), 'utf8')));
  for (const command of new Set(['npm ci', ...commands])) {
    if (LEFT_OUT.test(command) || needsReader(command)) continue;
    const started = performance.now();
    const { end, output } = await run(command);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${end === 'failed' ? 'FAILED' : 'ok'}: ${command} (${end}, ${seconds} s)`);
    if (end !== 'failed') continue;
    console.log(output.slice(-4000));
    failures += 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
console.log(failures === 0 ? 'Every command does what it should.' : `${failures} commands failed.`);
process.exitCode = failures === 0 ? 0 : 1;

function run(command: string): Promise<{ readonly end: 'done' | 'ready' | 'failed'; readonly output: string }> {
  const [program, ...args] = command.split(' ');
  const npmArgs = program === 'npx' ? ['exec', '--no', '--', ...args] : args;
  // A group of its own, so that everything it has started can be ended with it.
  const child = spawn(process.execPath, [npmFile(), ...npmArgs], {
    cwd: folder,
    env: freshEnvironment(),
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let isReady = false;
  const end = () => {
    if (child.pid === undefined || child.exitCode !== null) return;
    if (process.platform === 'win32') execFileSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, 'SIGTERM');
  };
  const timer = setTimeout(end, PATIENCE);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (isReady || !READY.test(output)) return;
      isReady = true;
      end();
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ end: isReady ? 'ready' : code === 0 ? 'done' : 'failed', output });
    });
  });
}
