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

const NOTHING: Share = { counts: NO_COUNTS, balance: { named: 0, unnamed: 0 } };

/** What is painted in a page, added up as blocks come and go: a page of thousands is not counted anew at each change. */
export class Tally {
  private readonly shares = new Map<ReadBlock, Share>();
  private sum = NOTHING;

  get counts(): Counts {
    return this.sum.counts;
  }

  get balance(): Balance {
    return this.sum.balance;
  }

  /** Counts a block as it is painted now. All kinds are counted; those that are off have no part in the balance. */
  take(block: ReadBlock, isOn: (category: CategoryId) => boolean): void {
    const findings = block.painted.map(({ finding }) => finding);
    if (findings.length === 0 && block.analysis.named.length === 0) return this.drop(block);
    const shown = findings.filter(({ category }) => isOn(category));
    const balance = balanceOf(block.block.text, { findings: shown, named: block.analysis.named });
    this.replace(block, { counts: findings.length === 0 ? NO_COUNTS : countByCategory(findings), balance });
  }

  drop(block: ReadBlock): void {
    if (this.shares.has(block)) this.replace(block, undefined);
  }

  private replace(block: ReadBlock, share: Share | undefined): void {
    const before = this.shares.get(block) ?? NOTHING;
    const now = share ?? NOTHING;
    const counts = now.counts === before.counts ? this.sum.counts : sumOf(this.sum.counts, now.counts, before.counts);
    const named = this.sum.balance.named + now.balance.named - before.balance.named;
    const unnamed = this.sum.balance.unnamed + now.balance.unnamed - before.balance.unnamed;
    this.sum = { counts, balance: { named, unnamed } };
    if (share) this.shares.set(block, share);
    else this.shares.delete(block);
  }
}

function sumOf(sum: Counts, now: Counts, before: Counts): Counts {
  const counts: Record<CategoryId, number> = { ...sum };
  for (const id of CATEGORY_IDS) counts[id] += now[id] - before[id];
  return counts;
}
