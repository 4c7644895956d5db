import type { SentenceReading } from '../read.ts';
import type { Need } from '../rules/rule.ts';
import { pluralOf } from '../lexicon/plural.ts';
import type { Mention } from './mentions.ts';

/** A headline and the first sentence: where news introduces those whom it names a little later. */
const LEAD = 2;
/** How many sentences later the name may come. */
const LATER = 3;

/** Who and what the article has named, and which unnamed sources it has quoted, up to where the reader is. */
export class Memory {
  private readonly unnamed = new Set<string>();
  private readonly surnames = new Set<string>();
  private readonly documents = new Set<string>();
  private readonly sentences: readonly SentenceReading[];
  private at = -1;

  /** Names and documents count wherever they stand; who is who counts in reading order. */
  constructor(sentences: readonly SentenceReading[]) {
    this.sentences = sentences;
    for (const sentence of sentences) {
      for (const mention of sentence.mentions) {
        if (mention.kind === 'surname') this.surnames.add(mention.word);
        if (mention.kind === 'named-document') this.documents.add(family(mention.head));
      }
    }
  }

  /** Goes on to the next sentence. */
  next(): void {
    this.at += 1;
  }

  hear(mention: Mention): void {
    if (mention.kind === 'named-role') this.unnamed.delete(mention.head);
  }

  hearUnnamed(head: string): void {
    this.unnamed.add(head);
    this.unnamed.add(pluralOf(head));
  }

  answers(need: Need): boolean {
    if (need.kind === 'unnamed-before') return this.unnamed.has(need.head);
    if (need.kind === 'no-surname') return !this.surnames.has(need.word);
    if (need.kind === 'not-introduced') return (this.at >= LEAD && need.anywhere !== true) || !this.namesSoon();
    return !this.documents.has(family(need.head));
  }

  private namesSoon(): boolean {
    return this.sentences
      .slice(this.at + 1, this.at + 1 + LATER)
      .some((sentence) => sentence.named.some((one) => one.person));
  }
}

/** Polls and surveys are one family, reports and studies are each their own. */
function family(head: string): string {
  if (/^(?:poll|survey)/.test(head)) return 'poll';
  return head.replace(/ies$/, 'y').replace(/s$/, '');
}
