import {
  type Balance,
  balanceOf,
  CATEGORY_IDS,
  type CategoryId,
  type Counts,
  countByCategory,
  NO_COUNTS,
} from '../engine/index.ts';
import type { ReadBlock } from './read-block.ts';

interface Share {
  readonly counts: Counts;
  readonly balance: Balance;
}

/** What is painted in a page, added up as blocks come and go: a page of thousands is not counted anew at each change. */
export class Tally {
  private readonly shares = new Map<ReadBlock, Share>();
  private readonly sums: Record<CategoryId, number> = { ...NO_COUNTS };
  private named = 0;
  private unnamed = 0;

  get sum(): Share {
    return { counts: { ...this.sums }, balance: { named: this.named, unnamed: this.unnamed } };
  }

  /** Counts a block as it is painted now. All kinds are counted; those that are off have no part in the balance. */
  take(block: ReadBlock, isOn: (category: CategoryId) => boolean): void {
    const findings = block.painted.map(({ finding }) => finding);
    if (findings.length === 0 && block.analysis.named.length === 0) return this.drop(block);
    const shown = findings.filter(({ category }) => isOn(category));
    const balance = balanceOf(block.block.text, { findings: shown, named: block.analysis.named });
    this.drop(block);
    const share = { counts: findings.length === 0 ? NO_COUNTS : countByCategory(findings), balance };
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
  private add({ counts, balance }: Share, by: 1 | -1): void {
    this.named += by * balance.named;
    this.unnamed += by * balance.unnamed;
    if (counts !== NO_COUNTS) for (const id of CATEGORY_IDS) this.sums[id] += by * counts[id];
  }
}
