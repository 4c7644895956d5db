import type { Finding } from '../engine/index.ts';
import { DEFAULT_LOOK, type Look } from '../marks/look.ts';
import type { Tone } from '../marks/names.ts';
import { rootOf } from './dom.ts';
import { Grounds } from './ground.ts';
import type { Highlighter, Mark } from './highlighter.ts';
import { isShadowRoot, outerElementOf } from './nodes.ts';
import { isSeen, type PaintedFinding, type ReadBlock } from './read-block.ts';

/** Paints the findings of blocks where they can be seen. */
export class Painter {
  private grounds = new Grounds(DEFAULT_LOOK);
  /** What was looked at since the last call of `lookAgain`. */
  private fresh = new Set<Mark>();

  constructor(
    private readonly highlighter: Highlighter,
    private readonly onMarkedRoot: (root: ShadowRoot) => void,
  ) {}

  /** Styles may have changed since the last painting. */
  lookAgain(look: Look): void {
    this.grounds = new Grounds(look);
    this.fresh = new Set();
  }

  /** Makes these findings, as far as they can be seen, all that is painted of a block. What is painted already stays. */
  paint(block: ReadBlock, findings: readonly Finding[]): void {
    if (findings.length + block.painted.length === 0) return;
    const before = new Map(block.painted.map((one) => [one.finding.start, one]));
    const painted: PaintedFinding[] = [];
    for (const finding of findings) {
      const old = before.get(finding.start);
      const kept = old && isSame(old, finding) ? old.mark : undefined;
      const mark = kept && this.fresh.has(kept) ? kept : this.markOf(block, finding, kept);
      if (!mark) continue;
      if (mark === kept) before.delete(finding.start);
      painted.push({ finding, mark });
    }
    block.painted = painted;
    for (const { mark } of before.values()) this.highlighter.remove(mark);
  }

  unpaint(block: ReadBlock): void {
    for (const { mark } of block.painted) this.highlighter.remove(mark);
    block.painted = [];
  }

  /** The mark of a finding, painted; the one that it has where it can stay, and none where it cannot be seen. */
  private markOf(block: ReadBlock, finding: Finding, old: Mark | undefined): Mark | undefined {
    const node = block.block.nodeOf(finding.start);
    if (!isSeen(node)) return undefined;
    // Its style decides how the words look.
    const element = outerElementOf(node);
    const tone = element ? this.grounds.toneAt(element, finding.category) : 'light';
    const mark = old?.tone === tone ? old : this.newMark(block, finding, tone);
    this.fresh.add(mark);
    return mark;
  }

  private newMark({ block }: ReadBlock, finding: Finding, tone: Tone): Mark {
    const pieces = block.piecesOf(finding);
    // Nearly always nothing is left out, and one range is both.
    const range = (pieces.length === 1 && pieces[0]) || block.rangeOf(finding);
    const mark: Mark = { category: finding.category, range, pieces, tone };
    this.highlighter.add(mark);
    const root = rootOf(range.startContainer);
    if (isShadowRoot(root)) this.onMarkedRoot(root);
    return mark;
  }
}

function isSame({ finding }: PaintedFinding, other: Finding): boolean {
  return finding.end === other.end && finding.category === other.category;
}
