/** Milliseconds of work after which the page gets its turn. */
const SLICE = 5;
/** Milliseconds after which the page's timers and messages get their turn, too: what `yield` goes on with comes before them. */
const FAIR = 50;
/** Milliseconds for which a frame is waited for. */
const FRAME = 100;

/** Milliseconds, as `performance.now`. Looked up once: in Firefox that costs a content script a microsecond each time, and every block asks. */
export const now = performance.now.bind(performance);

/** Hands the main thread back as soon as a slice of work is used up. */
export class Slices {
  private end = now() + SLICE;
  private fair = now() + FAIR;

  /** @param onTurn called before the page gets its turn */
  constructor(private readonly onTurn: () => void = () => undefined) {}

  /** True when it is time to `await next()`. */
  get used(): boolean {
    return now() >= this.end;
  }

  async next(): Promise<void> {
    this.onTurn();
    await this.turn();
    this.end = now() + SLICE;
  }

  /** The page's turn. */
  protected async turn(): Promise<void> {
    if (now() < this.fair) await yieldToPage();
    else {
      await afterQueue();
      this.fair = now() + FAIR;
    }
  }

  /** The work has ended, and with it the last slice: of interest to whoever keeps the time. */
  finish(): void {}
}

/**
 * Lets the page be laid out and drawn first, so that nothing we ask makes it do that earlier.
 * @returns false if it is not to be seen
 */
export async function afterFrame(): Promise<boolean> {
  if (document.visibilityState !== 'visible') return false;
  const isDrawn = await nextFrame();
  await yieldToPage();
  return isDrawn;
}

function nextFrame(): Promise<boolean> {
  return new Promise((done) => {
    // A frame that is scrolled out of view gets no frames.
    const timer = setTimeout(done, FRAME, false);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      done(true);
    });
  });
}

/** Lets the browser draw and the reader press; older browsers have no scheduler. */
function yieldToPage(): Promise<void> {
  return 'scheduler' in globalThis && 'yield' in scheduler ? scheduler.yield() : afterQueue();
}

/** A message arrives as soon as the tasks that wait now have run, and is not clamped as timers are. */
function afterQueue(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => done(), { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}
