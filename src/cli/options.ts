import { parseArgs } from 'node:util';
import { CATEGORY_IDS, type CategoryId, type Strength } from '../engine/index.ts';
import { FORMAT_IDS, type FormatId } from './formats/format.ts';
import { USAGE } from './usage.ts';

/** The arguments make no sense; the message says why. */
export class UsageError extends Error {}

export interface ScanOptions {
  /** Files, folders, or `-` for standard input. */
  readonly paths: readonly string[];
  /** Lines of text files were wrapped to a width, so only blank lines part paragraphs. */
  readonly wrapped: boolean;
  readonly format: FormatId;
  readonly kinds: ReadonlySet<CategoryId>;
  readonly minStrength: Strength;
  /** Counts and the balance of named and unnamed instead of the findings. */
  readonly summary: boolean;
  readonly withText: boolean;
  /** The most findings that a file may have; more make the exit code 1. */
  readonly failOver: number | undefined;
  readonly help: boolean;
  readonly version: boolean;
}

const STRENGTHS = ['sure', 'likely', 'possible'] as const satisfies readonly Strength[];

export function parseOptions(args: readonly string[]): ScanOptions {
  const { values, positionals } = parse(args);
  if (positionals.length === 0 && !values.help && !values.version) throw new UsageError('no file named');
  return {
    paths: positionals,
    wrapped: values.wrapped,
    format: oneOf(FORMAT_IDS, values.format, '--format'),
    kinds: new Set(values.kinds?.split(',').map((kind) => oneOf(CATEGORY_IDS, kind.trim(), '--kinds')) ?? CATEGORY_IDS),
    minStrength: oneOf(STRENGTHS, values['min-strength'], '--min-strength'),
    summary: values.summary,
    withText: values['with-text'],
    failOver: values['fail-over'] === undefined ? undefined : wholeNumber(values['fail-over'], '--fail-over'),
    help: values.help,
    version: values.version,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        wrapped: { type: 'boolean', default: false },
        format: { type: 'string', default: 'jsonl' },
        kinds: { type: 'string' },
        'min-strength': { type: 'string', default: 'likely' },
        summary: { type: 'boolean', default: false },
        'with-text': { type: 'boolean', default: false },
        'fail-over': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const [reason = ''] = error instanceof Error ? error.message.split('. ') : [];
    throw new UsageError(reason, { cause: error });
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: string, flag: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${flag} is one of ${allowed.join(', ')}, not "${value}"`);
  return found;
}

function wholeNumber(value: string, flag: string): number {
  if (!/^\d+$/.test(value)) throw new UsageError(`${flag} is a whole number, not "${value}"`);
  return Number(value);
}

/** What stands on standard error after a mistake in the arguments. */
export function explain(error: UsageError): string {
  return `says-who: ${error.message}\n${USAGE}`;
}
