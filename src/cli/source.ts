import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** Why an input cannot be read, in words for the person at the terminal. */
export class UnreadableError extends Error {}

/** The bytes of a file, or of standard input for `-`. */
export async function readSource(file: string, stdin: Readable): Promise<Uint8Array> {
  if (file === '-') return readStream(stdin);
  try {
    return await readFile(file);
  } catch (error) {
    throw new UnreadableError(reasonFor(error), { cause: error });
  }
}

async function readStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** What a failed call to the file system means for the reader. */
export function reasonFor(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
}

/** Offsets into the result are UTF-16 offsets into the file. */
export function decode(bytes: Uint8Array, encoding = 'utf-8'): string {
  if (bytes.includes(0)) throw new UnreadableError('is binary, not text');
  try {
    // The byte order mark stays in, or every offset after it would be one too small.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableError(`is not valid ${encoding.toUpperCase()}`, { cause: error });
  }
}
