import {
  addBalances,
  addCounts,
  balanceOf,
  type CategoryId,
  countByCategory,
  isBalanced,
  namedSources,
} from '../engine/index.ts';
import type { Excerpt, FrameReport, FrameState, NamedSource } from '../platform/messages.ts';
import { rootElementOf, rootOf } from './dom.ts';
import { excerptOf, wordsAround } from './excerpt.ts';
import { toneAt } from './ground.ts';
import { Highlighter, type Mark } from './highlighter.ts';
import { elementOf, isSeen, type PaintedFinding, type ReadBlock } from './read-block.ts';
import { Reader } from './reader.ts';
import { Slices } from './slices.ts';
import { noChanges, changesText, Watch } from './watch.ts';

/** Milliseconds for which changes are gathered before they are read: a page that streams is read a few times a second. */
const QUIET = 100;
/** Styles change all the time where something moves; whether that shows or hides a mark can wait longer. */
const RESTYLE_QUIET = 500;

export interface PageParts {
  readonly root: Document;
  readonly prefix: string;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  /** Called with a shadow root in which something is painted. */
  readonly onMarkedRoot: (root: ShadowRoot) => void;
  readonly onReport: (report: Pick<FrameReport, 'state' | 'counts' | 'balance'>) => void;
}

/** The one module with state: what was found in this page, and which of it is shown. */
export class Page {
  private readonly highlighter: Highlighter;
  private readonly reader: Reader;
  private readonly watch: Watch;
  private hidden: ReadonlySet<CategoryId> = new Set();
  private state: FrameState = 'reading';
  private isWorking = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isStopped = false;

  constructor(private readonly parts: PageParts) {
    this.highlighter = new Highlighter(parts.prefix);
    this.watch = new Watch((restyledOnly) => this.workSoon(restyledOnly ? RESTYLE_QUIET : QUIET));
    this.reader = new Reader(parts.shadowRootOf, (root) => this.isStopped || this.watch.observe(root));
  }

  /** Reads everything, and from then on whatever changes. */
  async start(): Promise<void> {
    const { root } = this.parts;
    this.reader.addRoot(root);
    await this.work(new Set([rootElementOf(root)]));
  }

  /** Repaints for the kinds that are switched on; nothing is read again. */
  show(disabled: readonly CategoryId[]): void {
    this.hidden = new Set(disabled);
    this.highlighter.activate(undefined);
    this.highlighter.show(this.isOn);
    if (this.state === 'done') this.report();
  }

  /** Something may have changed that raises no event: puts back what the page has thrown out of the registry, reads late shadow roots. */
  check(): void {
    if (this.isStopped) return;
    this.highlighter.show(this.isOn);
    void this.readLateRoots();
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    this.watch.stop();
    this.highlighter.clear();
  }

  activate(mark: Mark | undefined): void {
    this.highlighter.activate(mark);
  }

  /** The painted findings of the shown kinds, in reading order. */
  get shown(): { readonly block: ReadBlock; readonly painted: PaintedFinding }[] {
    return this.reader.blocks
      .flatMap((block) => block.painted.map((painted) => ({ block, painted })))
      .filter(({ painted }) => this.isOn(painted.finding.category));
  }

  get shadowRoots(): ShadowRoot[] {
    return this.reader.roots.filter((root) => root instanceof ShadowRoot);
  }

  get excerpts(): Excerpt[] {
    return this.shown.map(({ block, painted }, id) => excerptOf(id, block.block.text, painted.finding));
  }

  report(): void {
    const { blocks } = this.reader;
    const counts = addCounts(blocks.map(({ painted }) => countByCategory(painted.map(({ finding }) => finding))));
    const balance = addBalances(blocks.map(this.balanceIn));
    this.parts.onReport({ state: this.state, counts, balance });
  }

  get namedSources(): NamedSource[] {
    const blocks = this.reader.blocks.filter(({ analysis }) => analysis.named.length > 0);
    const paragraphs = blocks.map(({ block, analysis }) => ({ text: block.text, named: analysis.named }));
    return namedSources(paragraphs).map(({ words, count, first }) => ({
      words,
      count,
      ...wordsAround(paragraphs[first.paragraph]?.text ?? '', first.attribution),
    }));
  }

  private readonly balanceIn = ({ block, analysis, painted }: ReadBlock) => {
    const findings = painted.map(({ finding }) => finding).filter(({ category }) => this.isOn(category));
    return balanceOf(block.text, { findings, named: analysis.named });
  };

  private readonly isOn = (category: CategoryId): boolean => !this.hidden.has(category);

  private async readLateRoots(): Promise<void> {
    if (this.isWorking) return;
    const late = await this.reader.lateRoots(new Slices());
    if (late.length > 0) await this.work(new Set(late));
  }

  private workSoon(quiet: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.work();
    }, quiet);
  }

  private async work(first?: ReadonlySet<Node>): Promise<void> {
    // Changes during the work are gathered by the watch; the loop takes them before it ends.
    if (this.isWorking || this.isStopped) return;
    this.isWorking = true;
    try {
      let changes = first ? { ...noChanges(), added: new Set(first) } : this.watch.take();
      while ((changesText(changes) || changes.restyled) && !this.isStopped) {
        const updated = await this.reader.update(changes, new Slices());
        // Nothing may be painted after the end, which may have come during the reading.
        if (this.isStopped) return;
        for (const block of updated.removed) this.unpaint(block);
        for (const block of changes.restyled ? this.reader.blocks : updated.changed) this.paint(block);
        this.highlighter.show(this.isOn);
        this.state = 'done';
        this.report();
        changes = this.watch.take();
      }
    } finally {
      this.isWorking = false;
    }
  }

  private unpaint(block: ReadBlock): void {
    for (const { mark } of block.painted) this.highlighter.remove(mark);
    block.painted = [];
  }

  private paint(block: ReadBlock): void {
    const findings = block.analysis.findings.filter(isBalanced);
    if (findings.length === 0 && block.painted.length === 0) return;
    this.unpaint(block);
    const painted: PaintedFinding[] = [];
    for (const finding of findings) {
      const element = elementOf(block.block, finding);
      if (!isSeen(element)) continue;
      const tone = element ? toneAt(element) : 'light';
      const mark: Mark = { category: finding.category, range: block.block.rangeOf(finding), tone };
      this.highlighter.add(mark);
      const root = element && rootOf(element);
      if (root instanceof ShadowRoot) this.parts.onMarkedRoot(root);
      painted.push({ finding, mark });
    }
    block.painted = painted;
  }
}
