import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** Why an input cannot be read, in words for the person at the terminal. */
export class UnreadableError extends Error {}

/** Reads a file, or standard input for `-`, as text. Offsets into the result are UTF-16 offsets into the file. */
export async function readSource(file: string, stdin: Readable): Promise<string> {
  return decode(file === '-' ? await readStream(stdin) : await readBytes(file));
}

async function readStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UnreadableError(reasonOf(error), { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read';
  return error instanceof Error ? error.message : String(error);
}

function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new UnreadableError('is binary, not text');
  try {
    // The byte order mark stays in, or every offset after it would be one too small.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableError('is not valid UTF-8', { cause: error });
  }
}
