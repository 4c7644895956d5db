import type { NamedIn } from '../engine/index.ts';
import { excerptOf } from '../platform/excerpt.ts';
import type { Excerpt, FrameState } from '../platform/reports.ts';
import type { Settings } from '../platform/settings.ts';
import { rootElementOf } from './dom.ts';
import { guarded } from './guarded.ts';
import type { Highlighter } from './highlighter.ts';
import { isLarge, readInView } from './in-view.ts';
import { isBelow, isShadowRoot } from './nodes.ts';
import type { PageParts } from './page-parts.ts';
import { Painting } from './painting.ts';
import type { PaintedFinding, ReadBlock } from './read-block.ts';
import { isPrepared, prepareFor } from './prepare.ts';
import { Reader } from './reader.ts';
import { lateRoots } from './shadow-roots.ts';
import { afterFrame, Slices } from './slices.ts';
import { type Changes, changesText, Watch } from './watch.ts';

/** Milliseconds for which changes are gathered before they are read: a page that streams is read a few times a second. */
const QUIET = 100;
/** Styles change all the time where something moves; whether that shows or hides a mark can wait longer. */
const RESTYLE_QUIET = 500;
/** Milliseconds between two reports while a page is being read. */
const REPORT_APART = 250;

/** Reads, paints and watches one document: what was found in it, and which of it is shown. */
export class Page {
  private readonly painting: Painting;
  private readonly reader: Reader;
  private readonly watch: Watch;
  private state: FrameState = 'reading';
  private isWorking = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;
  private reportedAt = performance.now();
  private told = '';

  constructor(private readonly parts: PageParts) {
    this.painting = new Painting(parts);
    this.watch = new Watch((restyledOnly) => this.workSoon(restyledOnly ? RESTYLE_QUIET : QUIET), parts.onFramesGone);
    this.reader = new Reader({
      shadowRootOf: parts.shadowRootOf,
      textLimit: parts.textLimit,
      onRoot: (root) => this.isStopped || this.watch.observe(root),
      onRead: (block) => this.isStopped || this.painting.paintSoon(block),
    });
  }

  /** Reads everything, and from then on whatever changes. */
  async start(): Promise<void> {
    this.reader.addRoot(this.parts.root);
    this.watch.readBelow(rootElementOf(this.parts.root));
    await this.work();
  }

  /** Shows what the reader has chosen, repainted in slices where that is needed; nothing is read again. */
  show(settings: Settings): void {
    if (this.painting.choose(settings) && (this.isWorking || this.state === 'done')) {
      this.watch.lookAgainBelow(this.parts.root);
      guarded(() => this.work());
      return;
    }
    for (const block of this.reader.blocks) if (block.painted.length > 0) this.painting.count(block);
    if (this.state === 'done') this.report();
  }

  /** Puts right what may have changed since the first reading, without an event: the registry, late shadow roots, what is seen. */
  async check(): Promise<void> {
    if (this.isWorking || this.state === 'reading') return;
    const slices = this.newSlices();
    const late = await lateRoots(this.reader.roots, this.parts.shadowRootOf, slices);
    slices.finish();
    for (const root of late) this.watch.readBelow(root);
    this.watch.lookAgainBelow(this.parts.root);
    await this.work();
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    this.watch.stop();
    this.reader.stop();
    this.painting.clear();
  }

  get highlighter(): Highlighter {
    return this.painting.highlighter;
  }

  /** The painted findings of the shown kinds, in reading order. */
  get shown(): { readonly block: ReadBlock; readonly painted: PaintedFinding }[] {
    return this.reader.blocks
      .flatMap((block) => block.painted.map((painted) => ({ block, painted })))
      .filter(({ painted }) => this.painting.choice.isOn(painted.finding.category));
  }

  get shadowRoots(): ShadowRoot[] {
    return [...this.reader.roots].filter(isShadowRoot);
  }

  get excerpts(): Excerpt[] {
    return this.shown.map(({ block, painted }, id) => excerptOf(id, block.block.text, painted.finding));
  }

  /** The paragraphs that attribute something to a named source: whose list is shown gathers them. */
  get named(): NamedIn[] {
    const naming = this.reader.blocks.filter(({ analysis }) => analysis.named.length > 0);
    return naming.map(({ block, analysis }) => ({ text: block.text, named: analysis.named }));
  }

  private report(): void {
    const progress = this.state === 'done' ? 1 : this.reader.progress;
    this.reportedAt = performance.now();
    const report = { state: this.state, progress, limit: this.reader.isLimited, ...this.painting.sum };
    // Whoever shows a list of what was found hears of other words, too.
    const told = JSON.stringify([report, this.painting.words]);
    // Whoever only moves the pointer over a page need not wake the background.
    if (told !== this.told) this.parts.onReport(report);
    this.told = told;
  }

  private newSlices(): Slices {
    const onTurn = () => {
      this.painting.show();
      if (!this.isStopped && this.state === 'reading' && performance.now() - this.reportedAt >= REPORT_APART)
        this.report();
    };
    return this.parts.newSlices?.(onTurn) ?? new Slices(onTurn);
  }

  private workSoon(quiet: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      guarded(() => this.work());
    }, quiet);
  }

  private async work(): Promise<void> {
    // Changes during the work are gathered by the watch; the loop takes them before it ends.
    if (this.isWorking || this.isStopped) return;
    this.isWorking = true;
    try {
      const isSeen = this.state === 'reading' && isLarge(this.parts.root) && (await afterFrame());
      const slices = this.newSlices();
      if (isSeen && !this.isStopped) {
        if (!isPrepared()) await prepareFor(rootElementOf(this.parts.root), this.parts.shadowRootOf, slices);
        readInView(this.reader, slices);
        this.painting.show();
        if (slices.used) await slices.next();
      }
      let changes = this.watch.take();
      while (!this.isStopped && (changesText(changes) || changes.restyled.size > 0)) {
        await this.take(changes, slices);
        changes = this.watch.take();
      }
      slices.finish();
    } catch (error) {
      // What was found before it is shown all the same, and the next that wakes us reads on from there.
      this.painting.show();
      this.watch.readBelow(rootElementOf(this.parts.root));
      throw error;
    } finally {
      this.isWorking = false;
    }
  }

  private async take(changes: Changes, slices: Slices): Promise<void> {
    this.painting.lookAgain();
    const gone = changesText(changes) ? await this.reader.update(changes, slices) : [];
    // Nothing may be painted after the end, which may have come during the reading.
    if (this.isStopped) return;
    this.painting.unpaint(gone);
    for (const block of this.reader.settle()) {
      if (block) this.painting.paintSoon(block);
      if (slices.used) await slices.next();
      if (this.isStopped) return;
    }
    if (changes.restyled.size > 0) await this.repaintIn(changes.restyled, slices);
    if (this.isStopped) return;
    this.painting.show();
    this.state = 'done';
    this.report();
  }

  /** Looks again which marks can be seen, and how. */
  private async repaintIn(restyled: ReadonlySet<Node>, slices: Slices): Promise<void> {
    for (const block of this.reader.blocks) {
      if (slices.used) await slices.next();
      if (this.isStopped) return;
      if (isBelow(block.block.container, restyled)) this.painting.paintSoon(block);
    }
  }
}
