/**
 * `npm test`: every check there is, cheap ones first, all of them even when one fails, and one plain closing line.
 * A step without a count of its own counts as one test. What needs browsers runs beside what needs none.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseVitestReport, type Tally } from './vitest-report.ts';

const reports = mkdtempSync(join(tmpdir(), 'says-who-test-'));

interface Step {
  readonly name: string;
  readonly run: (output: Output) => Promise<Tally>;
}

/** Where a step writes: straight through, or into pieces that are printed when it is done. */
type Output = 'through' | string[];

const quickChecks: readonly Step[] = [
  {
    name: 'format',
    run: (output) => command(output, 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  },
  { name: 'lint', run: (output) => command(output, 'oxlint/bin/oxlint', '--type-aware') },
  { name: 'types', run: (output) => command(output, 'typescript/bin/tsc', '--noEmit') },
  {
    name: 'types of the engine alone',
    run: (output) => command(output, 'typescript/bin/tsc', '--noEmit', '-p', 'src/engine'),
  },
  { name: 'packages', run: (output) => command(output, 'tsx/dist/cli.mjs', 'scripts/package.ts') },
];
const longChecks: readonly Step[] = [
  { name: 'web-ext lint', run: (output) => command(output, 'tsx/dist/cli.mjs', 'scripts/lint-firefox.ts') },
  { name: 'unit tests', run: (output) => vitest(output, 'vitest.config.ts') },
  { name: 'tests of the packages', run: (output) => vitest(output, 'vitest.e2e.config.ts', 'tests/packages/') },
];
const domTests: readonly Step[] = ['chromium', 'firefox'].map((browser) => ({
  name: `DOM tests in ${browser}`,
  run: (output) => vitest(output, 'vitest.dom.config.ts', `--project=${browser}`),
}));
const endToEndTests: Step = {
  name: 'end-to-end tests in both browsers',
  run: (output) => vitest(output, 'vitest.e2e.config.ts', 'tests/e2e/'),
};

/** Runs a module's command-line file with this Node, which is the same on every system. */
function node(output: Output, file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const child = spawn(process.execPath, [join('node_modules', file), ...args], {
    stdio: ['ignore', ...(output === 'through' ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
    env: { ...process.env, FORCE_COLOR: '0', ...env },
  });
  if (output !== 'through')
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => output.push(String(chunk)));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => done(status === 0));
  });
}

async function command(output: Output, file: string, ...args: readonly string[]): Promise<Tally> {
  return (await node(output, file, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param part which of the tests that the configuration has: a folder, or a project */
async function vitest(output: Output, config: string, part = ''): Promise<Tally> {
  const own = mkdtempSync(join(reports, 'run-'));
  const report = join(own, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '-c', config, ...reporters, ...(part ? [part] : [])];
  const succeeded = await node(output, 'vitest/vitest.mjs', args, { PACKED_IN: own });
  try {
    const tally = parseVitestReport(readFileSync(report, 'utf8'));
    // A file that could not be loaded, or an error outside any test, fails the run without failing a test.
    return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

let passed = 0;
let failed = 0;
async function take(step: Step, output: Output): Promise<void> {
  const started = performance.now();
  if (output === 'through') console.log(`\n— ${step.name}`);
  const tally = await step.run(output);
  passed += tally.passed;
  failed += tally.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (output !== 'through') console.log(`\n— ${step.name}\n${output.join('')}`);
  console.log(`${tally.failed === 0 ? 'ok' : 'FAILED'}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
}

async function takeInOrder(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await take(step, 'through');
}

// What needs browsers waits much, and so does what reads the disk. End-to-end tests run what the packages hold.
const packed = takeInOrder(quickChecks);
const checked = packed.then(() => takeInOrder(longChecks));
await Promise.all([...domTests.map((step) => take(step, [])), packed]);
await Promise.all([take(endToEndTests, []), checked]);
rmSync(reports, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
