import { fitted } from '../fitted.ts';
import { withoutOverlaps } from '../overlaps.ts';
import type { Candidate } from '../sentence-reading.ts';
import type { NamedAttribution } from '../finding.ts';
import type { Span } from '../span.ts';
import { type Before, isSame, Memory, passBy, START } from './memory.ts';
import { Names } from './names.ts';
import type { Analysis, Paragraph } from './paragraph.ts';

/** How many sentences later the name of somebody who is introduced may come. */
const LATER = 3;

/**
 * Decides the paragraphs of an article in the light of one another, again and again as paragraphs come and go. Only those are
 * decided anew whose past, whose names or whose next sentences have changed.
 */
export class Discourse {
  private readonly names = new Names();
  /** The order that was decided to its end, and for which names. */
  private settled: readonly Paragraph[] = [];
  private version = 0;

  /** A paragraph joins the article; its place is known when `settle` is called. */
  add({ reading }: Paragraph): void {
    this.names.count(reading.sentences, 1);
  }

  remove({ reading }: Paragraph): void {
    this.names.count(reading.sentences, -1);
  }

  /**
   * Decides what is not decided yet in these paragraphs, which are all that were added, in reading order. It may be left off
   * between any two steps, and begun again later.
   * @returns after each paragraph that it decided: the paragraph if something else is found in it now
   */
  *settle<P extends Paragraph>(order: readonly P[]): Generator<P | undefined, void> {
    const { version } = this.names;
    const { from, to } = version === this.version ? whatDiffers(this.settled, order) : { from: 0, to: order.length };
    this.settled = [];
    let before = stateAt(order, from);
    for (let place = from; place < order.length; place += 1) {
      const paragraph = order[place];
      if (!paragraph) continue;
      if (paragraph.isQuiet) {
        before = passBy(before, paragraph.reading);
        continue;
      }
      const { decided } = paragraph;
      const isKnown = decided !== undefined && isSame(decided.before, before);
      // From here on all is as it was.
      if (isKnown && place >= to) break;
      if (isKnown && !paragraph.looksAhead && !(paragraph.asksForNames && decided.names !== version)) {
        before = decided.after;
        continue;
      }
      const last = paragraph.analysis;
      before = this.decide(paragraph, isKnown ? decided.before : before, order, place);
      yield isEqual(last, paragraph.analysis) ? undefined : paragraph;
    }
    this.settled = [...order];
    this.version = version;
  }

  /** Returns what the next paragraph starts from. */
  private decide(paragraph: Paragraph, before: Before, order: readonly Paragraph[], place: number): Before {
    const kept: Candidate[] = [];
    const named: NamedAttribution[] = [];
    let at = 0;
    const memory = new Memory(before, this.names, () => namesSoon(order, place, at));
    for (const sentence of paragraph.reading.sentences) {
      at += 1;
      for (const candidate of sentence.candidates) {
        if (!candidate.needs.every((need) => memory.answers(need))) {
          if (candidate.otherwise) named.push(candidate.otherwise);
          continue;
        }
        kept.push(candidate);
        if (candidate.head !== undefined) memory.hearUnnamed(candidate.head);
      }
      if (sentence.reasonForBefore) giveReason(kept, sentence.reasonForBefore);
      memory.hear(sentence);
      for (const { attribution } of sentence.named) named.push(attribution);
    }
    paragraph.analysis = { findings: withoutOverlaps(kept), named: fitted(inOrder(named)) };
    // The state that was there before is handed on, not its equal: whoever comes later need not compare.
    const { decided } = paragraph;
    const { after: now } = memory;
    const after = decided && isSame(decided.after, now) ? decided.after : now;
    paragraph.decided = { before, after, names: this.names.version };
    return after;
  }
}

/** Where an order begins to differ from another one, or to be seen otherwise by who looks ahead; and where they are alike again. */
function whatDiffers(
  settled: readonly Paragraph[],
  order: readonly Paragraph[],
): { readonly from: number; readonly to: number } {
  const shorter = Math.min(settled.length, order.length);
  let from = 0;
  while (from < shorter && settled[from] === order[from]) from += 1;
  let to = order.length;
  for (let last = settled.length; to > from && last > from && settled[last - 1] === order[to - 1]; last -= 1) to -= 1;
  for (let seen = 0; from > 0 && seen < LATER; seen += order[from]?.reading.sentences.length ?? 0) from -= 1;
  return { from, to };
}

/** What the article has said before a paragraph; all before it are decided. */
function stateAt(order: readonly Paragraph[], place: number): Before {
  let from = place;
  while (from > 0 && order[from - 1]?.isQuiet === true) from -= 1;
  let before = order[from - 1]?.decided?.after ?? START;
  for (const { reading } of order.slice(from, place)) before = passBy(before, reading);
  return before;
}

/** Most paragraphs have one at most, and nothing to sort. */
function inOrder(named: NamedAttribution[]): NamedAttribution[] {
  return named.length < 2 ? named : named.toSorted((a, b) => a.start - b.start);
}

/** Whether a person is named in the sentences that follow: `at` is how many of this paragraph are past. */
function namesSoon(order: readonly Paragraph[], place: number, at: number): boolean {
  let left = LATER;
  for (let next = place, from = at; next < order.length && left > 0; next += 1, from = 0) {
    for (const sentence of order[next]?.reading.sentences.slice(from, from + left) ?? []) {
      if (sentence.named.some((one) => one.person)) return true;
      left -= 1;
    }
  }
  return false;
}

/** A paragraph's later sentence tells why the last anonymous source before it stays unnamed. */
function giveReason(kept: Candidate[], reason: Span): void {
  const last = kept.findLast(({ finding }) => finding.category === 'anonymous')?.finding;
  if (!last || last.reason) return;
  for (const [i, one] of kept.entries())
    if (one.finding.source?.start === last.source?.start) kept[i] = { ...one, finding: { ...one.finding, reason } };
}

/** Findings are those of the reading, but for a reason that was found later in the paragraph. */
function isEqual(one: Analysis, other: Analysis): boolean {
  return (
    one.findings.length === other.findings.length &&
    one.findings.every((finding, i) => {
      const now = other.findings[i];
      return finding.start === now?.start && finding.rule === now.rule && finding.reason === now.reason;
    }) &&
    one.named.length === other.named.length &&
    one.named.every((attribution, i) => attribution === other.named[i])
  );
}
