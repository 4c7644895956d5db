import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** Why an input cannot be read, in words for the person at the terminal. */
export class UnreadableError extends Error {}

/** The bytes of a file, or of standard input for `-`. */
export async function readSource(file: string, stdin: Readable): Promise<Uint8Array> {
  return file === '-' ? readStream(stdin) : readFile(file);
}

async function readStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** What went wrong, in one line for the person at the terminal. */
export function reasonFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = REASONS[code];
  if (known !== undefined) return known;
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof UnreadableError ? message : `cannot be read: ${message.split('\n')[0] ?? ''}`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
  ERR_FS_FILE_TOO_LARGE: 'is too large',
  ERR_STRING_TOO_LONG: 'is too large',
};

/** Offsets into the result are UTF-16 offsets into the file. */
export function decode(bytes: Uint8Array, encoding = 'utf-8'): string {
  if (bytes.includes(0)) throw new UnreadableError('is binary, not text');
  try {
    // The byte order mark stays in, or every offset after it would be one too small.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UnreadableError(`is not valid ${encoding.toUpperCase()}`, { cause: error });
  }
}
