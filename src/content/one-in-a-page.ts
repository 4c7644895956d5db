/** Seen by our own scripts alone: content scripts have a global object that the page does not share. */
const KEY = Symbol.for('reader');

interface Running {
  /** Whether its extension is still there: a script outlives the extension that was updated or removed. */
  isAlive(): boolean;
  end(): void;
}

/**
 * Starts the reader unless one is at work in this document: at an update the background starts scripts in pages that the
 * browser may be starting them in as well. A reader whose extension is gone makes way.
 */
export function oneInAPage(start: () => Running): void {
  const running: unknown = Reflect.get(globalThis, KEY);
  if (isRunning(running)) {
    if (running.isAlive()) return;
    running.end();
  }
  Reflect.set(globalThis, KEY, start());
}

function isRunning(value: unknown): value is Running {
  return typeof value === 'object' && value !== null && 'isAlive' in value && 'end' in value;
}
