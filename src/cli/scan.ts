import type { Readable, Writable } from 'node:stream';
import { analyze, type Finding, isBalanced } from '../engine/index.ts';
import { parseOptions, UsageError } from './options.ts';
import { readSource, UnreadableError } from './source-text.ts';

/** The streams of the process, or a test's. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Scans the files that the arguments name and returns the exit code: 0, or 2 where something could not be read. */
export async function scan(args: readonly string[], streams: Streams): Promise<number> {
  try {
    const { files, wrapped } = parseOptions(args);
    let exitCode = 0;
    for (const file of files) if (!(await scanFile(file, wrapped, streams))) exitCode = 2;
    return exitCode;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`says-who: ${error.message}\n`);
    return 2;
  }
}

async function scanFile(file: string, wrapped: boolean, { stdin, stdout, stderr }: Streams): Promise<boolean> {
  try {
    const text = await readSource(file, stdin);
    const { findings } = analyze(text, { wrapped });
    stdout.write(`${JSON.stringify({ file, findings: findings.filter(isBalanced).map((f) => record(f, text)) })}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    stderr.write(`says-who: ${file}: ${error.message}\n`);
    return false;
  }
}

function record({ start, end, category, rule }: Finding, text: string) {
  return { start, end, category, rule, text: text.slice(start, end) };
}
