/**
 * `npm test`: every check there is, cheap ones first, all of them even when one fails, and one plain closing line.
 * A step without a count of its own counts as one test. Two rows of steps run side by side, for both wait much: for the disk, and
 * for browsers.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseVitestReport, type Tally } from './vitest-report.ts';

const reports = mkdtempSync(join(tmpdir(), 'says-who-test-'));

/** End-to-end tests that hardly open a page of the web. */
const OWN_PAGES = ['accessibility', 'built-pages', 'check', 'languages', 'options', 'panel', 'report', 'welcome'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);

interface Step {
  readonly name: string;
  readonly run: (output: Output) => Promise<Tally>;
}

/** Where a step writes: straight through, or into pieces that are printed when it is done. */
type Output = 'through' | string[];

const checks: readonly Step[] = [
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
  { name: 'web-ext lint', run: (output) => command(output, 'tsx/dist/cli.mjs', 'scripts/lint-firefox.ts') },
  { name: 'unit tests', run: (output) => vitest(output, 'vitest.config.ts') },
  { name: 'tests of the packages', run: (output) => endToEnd(output, 'tests/packages/') },
  { name: 'end-to-end tests of our own pages in both browsers', run: (output) => endToEnd(output, ...OWN_PAGES) },
];
const browserTests: readonly Step[] = [
  { name: 'DOM tests in both browsers', run: (output) => vitest(output, 'vitest.dom.config.ts') },
  {
    name: 'end-to-end tests on pages of the web in both browsers',
    run: (output) => endToEnd(output, 'tests/e2e/', ...OWN_PAGES.map((file) => `--exclude=${file}`)),
  },
];

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

/** @param which of the tests of the configuration, and which not */
function endToEnd(output: Output, ...which: readonly string[]): Promise<Tally> {
  return vitest(output, 'vitest.e2e.config.ts', ...which);
}

async function vitest(output: Output, config: string, ...which: readonly string[]): Promise<Tally> {
  const folder = mkdtempSync(join(reports, 'run-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '-c', config, ...reporters, ...which];
  const succeeded = await node(output, 'vitest/vitest.mjs', args, { PACKED_IN: folder });
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

async function takeInOrder(steps: readonly Step[], output: () => Output): Promise<void> {
  for (const step of steps) await take(step, output());
}

await Promise.all([takeInOrder(checks, () => 'through'), takeInOrder(browserTests, () => [])]);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
