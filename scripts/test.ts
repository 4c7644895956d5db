/**
 * `npm test`: every check there is, cheap ones first, all of them even when one fails, and one plain closing line.
 * A step without a count of its own counts as one test.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseVitestReport, type Tally } from './vitest-report.ts';

const reports = mkdtempSync(join(tmpdir(), 'says-who-test-'));

interface Step {
  readonly name: string;
  readonly run: () => Tally;
}

const steps: readonly Step[] = [
  { name: 'format', run: () => command('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'lint', run: () => command('oxlint/bin/oxlint', '--type-aware') },
  { name: 'types', run: () => command('typescript/bin/tsc', '--noEmit') },
  { name: 'types of the engine alone', run: () => command('typescript/bin/tsc', '--noEmit', '-p', 'src/engine') },
  { name: 'packages', run: () => command('tsx/dist/cli.mjs', 'scripts/package.ts') },
  { name: 'web-ext lint', run: () => command('tsx/dist/cli.mjs', 'scripts/lint-firefox.ts') },
  { name: 'unit tests', run: () => vitest('vitest.config.ts') },
  { name: 'DOM tests in both browsers', run: () => vitest('vitest.dom.config.ts') },
  { name: 'end-to-end tests in both browsers', run: () => vitest('vitest.e2e.config.ts') },
];

/** Runs a module's command-line file with this Node, which is the same on every system. */
function node(file: string, args: readonly string[]): boolean {
  const env = { ...process.env, FORCE_COLOR: '0' };
  const { status } = spawnSync(process.execPath, [join('node_modules', file), ...args], { stdio: 'inherit', env });
  return status === 0;
}

function command(file: string, ...args: readonly string[]): Tally {
  return node(file, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function vitest(config: string): Tally {
  const report = join(reports, `${config}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = node('vitest/vitest.mjs', ['run', '-c', config, ...reporters]);
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
for (const step of steps) {
  console.log(`\n— ${step.name}`);
  const started = performance.now();
  const tally = step.run();
  passed += tally.passed;
  failed += tally.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${tally.failed === 0 ? 'ok' : 'FAILED'}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
}
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
