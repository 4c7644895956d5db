/** Milliseconds of work after which the page gets its turn. */
const SLICE = 5;

/** Hands the main thread back as soon as a slice of work is used up. */
export class Slices {
  private end = performance.now() + SLICE;

  /** True when it is time to `await next()`. */
  get used(): boolean {
    return performance.now() >= this.end;
  }

  async next(): Promise<void> {
    await yieldToPage();
    this.end = performance.now() + SLICE;
  }
}

function yieldToPage(): Promise<void> {
  // Older browsers have no scheduler; a message arrives as soon as the page's own tasks have run, and is not clamped.
  if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => done(), { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}
