import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes, and waits where the reader at the other end is slower: nothing piles up in memory. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}
