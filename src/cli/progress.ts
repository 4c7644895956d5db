import type { Writable } from 'node:stream';

/** Milliseconds between two changes of the line. */
const INTERVAL = 200;

export interface Progress {
  readonly count: () => void;
  /** Clears the line, so that something else can be written. */
  readonly clear: () => void;
}

/** A line on a terminal that counts the files once that takes long enough to be noticed; nothing anywhere else. */
export function progressOn(stream: Writable & { readonly isTTY?: boolean }): Progress {
  if (stream.isTTY !== true) return { count: () => undefined, clear: () => undefined };
  let files = 0;
  let shown = false;
  let last = performance.now();
  const clear = () => {
    if (shown) stream.write('\r\u001B[K');
    shown = false;
  };
  const count = () => {
    files += 1;
    if (performance.now() - last < INTERVAL) return;
    last = performance.now();
    stream.write(`\r${files} files read`);
    shown = true;
  };
  return { count, clear };
}
