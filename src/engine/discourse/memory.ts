import type { Need } from '../rules/rule.ts';
import type { Mention } from './mentions.ts';
import { pluralOf } from '../lexicon/plural.ts';

/** Who and what the article has named, and which unnamed sources it has quoted, up to where the reader is. */
export class Memory {
  private readonly unnamed = new Set<string>();
  private readonly named = new Set<string>();
  private readonly surnames = new Set<string>();
  private readonly documents = new Set<string>();

  /** Names of people and documents count wherever they stand; who is who counts in reading order. */
  constructor(everything: Iterable<Mention>) {
    for (const mention of everything) {
      if (mention.kind === 'surname') this.surnames.add(mention.word);
      if (mention.kind === 'named-document') this.documents.add(family(mention.head));
    }
  }

  hear(mention: Mention): void {
    if (mention.kind !== 'named-role') return;
    this.named.add(mention.head);
    this.unnamed.delete(mention.head);
  }

  hearUnnamed(head: string): void {
    this.unnamed.add(head);
    this.unnamed.add(pluralOf(head));
  }

  answers(need: Need | undefined): boolean {
    if (need === undefined) return true;
    if (need.kind === 'unnamed-before') return this.unnamed.has(need.head);
    if (need.kind === 'no-surname') return !this.surnames.has(need.word);
    return !this.documents.has(family(need.head));
  }
}

/** Polls and surveys are one family, reports and studies are each their own. */
function family(head: string): string {
  if (/^(?:poll|survey)/.test(head)) return 'poll';
  return head.replace(/ies$/, 'y').replace(/s$/, '');
}
