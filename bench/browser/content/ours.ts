import { blocksBelow } from '../../../src/content/blocks.ts';
import { Page } from '../../../src/content/page.ts';
import type { PageReport } from '../../../src/content/page-parts.ts';
import { shadowRootFinder } from '../../../src/content/shadow-roots.ts';
import { now } from '../../../src/content/slices.ts';
import { totalOf } from '../../../src/engine/index.ts';
import { openOrClosedShadowRoot } from '../../../src/platform/browser.ts';
import type { Run } from './protocol.ts';
import { TimedSlices } from './timed-slices.ts';

/** The first part of our way alone: the text by blocks. */
export function collect(): number {
  const shadowRootOf = shadowRootFinder(openOrClosedShadowRoot);
  let length = 0;
  for (const { text } of blocksBelow(document.documentElement, { shadowRootOf, enters: () => true }))
    length += text.length;
  return length;
}

/** Our own way, whole: from the first node to the last mark in the registry. */
export class Ours {
  readonly slices: number[] = [];
  private readonly page: Page;
  private first: Run['first'];
  private counts: PageReport['counts'] | undefined;
  private isWaiting = true;
  private readonly began = now();
  /** Milliseconds of work that belong to the first slice and are past when it begins. */
  private before = () => now() - this.began;

  constructor() {
    this.page = new Page({
      root: document,
      prefix: 'q7',
      shadowRootOf: shadowRootFinder(openOrClosedShadowRoot),
      onMarkedRoot: () => undefined,
      onReport: ({ counts }) => {
        this.counts = counts;
      },
      newSlices: (onTurn) => {
        this.isWaiting = false;
        const slices = new TimedSlices(onTurn, (milliseconds) => this.note(milliseconds), this.before());
        this.before = () => 0;
        return slices;
      },
    });
  }

  async read(): Promise<Run> {
    const started = this.page.start();
    // A page that is large waits for a frame first, in which the page has its turn.
    if (this.isWaiting) {
      this.note(this.before());
      this.before = () => 0;
    }
    await started;
    const total = this.slices.reduce((sum, slice) => sum + slice, 0);
    const marks = this.counts ? totalOf(this.counts) : 0;
    return { total, slices: this.slices, ...(this.first !== undefined && { first: this.first }), marks };
  }

  stop(): void {
    this.page.stop();
  }

  private note(milliseconds: number): void {
    this.slices.push(milliseconds);
    if (this.first === undefined && CSS.highlights.size > 0)
      this.first = { slice: this.slices.length, ms: this.slices.reduce((sum, one) => sum + one, 0) };
  }
}
