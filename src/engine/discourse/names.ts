import type { SentenceReading } from '../sentence-reading.ts';

/** Names and documents that the article uses anywhere, counted so that a paragraph may also leave. */
export class Names {
  private readonly surnames = new Map<string, number>();
  private readonly documents = new Map<string, number>();
  private changes = 0;

  /** Another number whenever a word has come that was not there, or the last one of it has gone. */
  get version(): number {
    return this.changes;
  }

  /** @param by 1 when the sentences join the article, -1 when they leave it */
  count(sentences: readonly SentenceReading[], by: 1 | -1): void {
    for (const { mentions } of sentences) {
      for (const mention of mentions) {
        if (mention.kind === 'surname') this.add(this.surnames, mention.word, by);
        if (mention.kind === 'named-document') this.add(this.documents, family(mention.head), by);
      }
    }
  }

  hasSurname(word: string): boolean {
    return this.surnames.has(word);
  }

  hasDocument(head: string): boolean {
    return this.documents.has(family(head));
  }

  private add(words: Map<string, number>, word: string, by: 1 | -1): void {
    const before = words.get(word) ?? 0;
    if (before === 0 || before + by === 0) this.changes += 1;
    if (before + by > 0) words.set(word, before + by);
    else words.delete(word);
  }
}

/** Polls and surveys are one family, reports and studies are each their own. */
function family(head: string): string {
  if (/^(?:poll|survey)/.test(head)) return 'poll';
  return head.replace(/ies$/, 'y').replace(/s$/, '');
}
