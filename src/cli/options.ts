import { parseArgs } from 'node:util';

/** The arguments make no sense; the message says why. */
export class UsageError extends Error {}

export interface ScanOptions {
  /** Paths, or `-` for standard input. */
  readonly files: readonly string[];
  /** Lines were wrapped to a width, so only blank lines part paragraphs. */
  readonly wrapped: boolean;
}

const USAGE = 'usage: scan [--wrapped] FILE… (- is standard input)';

export function parseOptions(args: readonly string[]): ScanOptions {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new UsageError(USAGE);
  return { files: positionals, wrapped: values.wrapped };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { wrapped: { type: 'boolean', default: false } },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error });
  }
}
