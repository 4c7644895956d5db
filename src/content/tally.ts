import { type Balance, balanceOf, type CategoryId, type Counts, type Finding, NO_COUNTS } from '../engine/index.ts';
import type { PaintedFinding, ReadBlock } from './read-block.ts';

/** What of a block is counted. */
interface Share {
  readonly painted: readonly PaintedFinding[];
  readonly balance: Balance;
}

/** What is painted in a page, added up as blocks come and go: a page of thousands is not counted anew at each change. */
export class Tally {
  private readonly shares = new Map<ReadBlock, Share>();
  private readonly sums: Record<CategoryId, number> = { ...NO_COUNTS };
  private named = 0;
  private unnamed = 0;

  get sum(): { readonly counts: Counts; readonly balance: Balance } {
    return { counts: { ...this.sums }, balance: { named: this.named, unnamed: this.unnamed } };
  }

  /** Counts a block as it is painted now. All kinds are counted; those that are off have no part in the balance. */
  take(block: ReadBlock, isOn: (category: CategoryId) => boolean): void {
    this.drop(block);
    const { painted, analysis } = block;
    const { named } = analysis;
    if (painted.length + named.length === 0) return;
    const findings: Finding[] = [];
    for (const { finding } of painted) if (isOn(finding.category)) findings.push(finding);
    const share = { painted, balance: balanceOf(block.block.text, { findings, named }) };
    this.shares.set(block, share);
    this.add(share, 1);
  }

  drop(block: ReadBlock): void {
    const share = this.shares.get(block);
    if (!share) return;
    this.shares.delete(block);
    this.add(share, -1);
  }

  /** @param by 1 when the share comes, -1 when it goes */
  private add({ painted, balance }: Share, by: 1 | -1): void {
    this.named += by * balance.named;
    this.unnamed += by * balance.unnamed;
    for (const { finding } of painted) this.sums[finding.category] += by;
  }
}
