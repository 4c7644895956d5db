import type { Readable, Writable } from 'node:stream';
import { version } from '../../package.json' with { type: 'json' };
import { analyzeFile } from './document.ts';
import type { Balance, FileResult } from './formats/format.ts';
import { formatFor } from './formats/index.ts';
import { type Input, inputsOf } from './inputs.ts';
import { explain, parseOptions, type ScanOptions, UsageError } from './options.ts';
import { write } from './output.ts';
import { progressOn } from './progress.ts';
import { addBalances, balanceWithCounts, NOTHING, select } from './select.ts';
import { reasonFor } from './source.ts';
import { USAGE } from './usage.ts';

/** The streams of the process, or a test's. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** Does what the arguments ask for and returns the exit code; see USAGE. */
export async function scan(args: readonly string[], streams: Streams): Promise<number> {
  try {
    const options = parseOptions(args);
    if (!options.help && !options.version) return await scanAll(options, streams);
    await write(streams.stdout, options.help ? USAGE : `${version}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await write(streams.stderr, explain(error));
    return 2;
  }
}

async function scanAll(options: ScanOptions, { stdin, stdout, stderr }: Streams): Promise<number> {
  const format = formatFor(options.format, options.withText);
  const progress = progressOn(stderr);
  const most = options.failOver ?? Infinity;
  let files = 0;
  let total: Balance = NOTHING;
  let exceeded = false;
  let unreadable = false;

  await write(stdout, (options.summary ? format.summaryHead : format.head) ?? '');
  for await (const input of inputsOf(options.paths)) {
    const result = await scanOne(input, options, stdin);
    progress.clear();
    if (typeof result === 'string') {
      unreadable = true;
      await write(stderr, `says-who: ${input.file}: ${result}\n`);
      continue;
    }
    files += 1;
    total = addBalances(total, result.balance);
    exceeded ||= result.findings.length > most;
    await write(stdout, options.summary ? format.summary(result.file, result.balance) : format.findings(result));
    progress.count();
  }
  progress.clear();
  if (options.summary) await write(stdout, format.total(files, total));
  return unreadable ? 2 : exceeded ? 1 : 0;
}

/** What one file gives, or why it cannot be read. */
async function scanOne(input: Input, options: ScanOptions, stdin: Readable): Promise<FileResult | string> {
  const { file, unreadable } = input;
  if (unreadable !== undefined) return unreadable;
  try {
    const { text, analysis } = await analyzeFile(file, options.wrapped, stdin);
    const findings = select(analysis, options);
    return { file, text, findings, balance: balanceWithCounts(text, findings, analysis) };
  } catch (error) {
    // Whatever it is: it is said, it decides the exit code, and the other files are still read.
    return reasonFor(error);
  }
}
