import {
  type Balance,
  balanceOf,
  type CategoryId,
  type Counts,
  type Finding,
  NO_COUNTS,
  type Span,
} from '../engine/index.ts';
import { AROUND } from '../platform/excerpt.ts';
import type { PaintedFinding, ReadBlock } from './read-block.ts';

/** What of a block is counted. */
interface Share {
  readonly painted: readonly PaintedFinding[];
  readonly balance: Balance;
  /** The sum of the hashes of its claims, with what stands around them, and of its named attributions. */
  readonly words: number;
}

/** What is painted in a page, added up as blocks come and go: a page of thousands is not counted anew at each change. */
export class Tally {
  private readonly shares = new Map<ReadBlock, Share>();
  private readonly sums: Record<CategoryId, number> = { ...NO_COUNTS };
  private named = 0;
  private unnamed = 0;
  /** Another number where other words are counted, be they as many. */
  words = 0;

  get sum(): { readonly counts: Counts; readonly balance: Balance } {
    return { counts: { ...this.sums }, balance: { named: this.named, unnamed: this.unnamed } };
  }

  /** Counts a block as it is painted now. All kinds are counted; those that are off have no part in the balance. */
  take(block: ReadBlock, isOn: (category: CategoryId) => boolean): void {
    this.drop(block);
    const { painted, analysis } = block;
    const { named } = analysis;
    const { text } = block.block;
    if (painted.length + named.length === 0) return;
    const findings: Finding[] = [];
    let words = 0;
    for (const { finding } of painted) {
      if (isOn(finding.category)) findings.push(finding);
      words += hashAround(text, finding, AROUND);
    }
    for (const attribution of named) words += hashAround(text, attribution, 0);
    const share = { painted, balance: balanceOf(text, { findings, named }), words };
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
  private add({ painted, balance, words }: Share, by: 1 | -1): void {
    this.words += by * words;
    this.named += by * balance.named;
    this.unnamed += by * balance.unnamed;
    for (const { finding } of painted) this.sums[finding.category] += by;
  }
}

/** Of a span and so many units on either side of it. */
function hashAround(text: string, { start, end }: Span, around: number): number {
  let hash = 0;
  for (let at = Math.max(0, start - around); at < end + around && at < text.length; at += 1)
    hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}
