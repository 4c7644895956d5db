import { pluralOf } from '../lexicon/plural.ts';
import type { SentenceReading } from '../read.ts';
import type { Need } from '../rules/rule.ts';
import type { Mention } from './mentions.ts';
import type { Names } from './names.ts';

/** A headline and the first sentence: where news introduces those whom it names a little later. */
const LEAD = 2;

/** What the article has said up to a place. Handed on from paragraph to paragraph and never changed. */
export interface Before {
  /** How many sentences there were; beyond the lead they are not counted. */
  readonly sentences: number;
  /** Head nouns of the unnamed sources that were quoted and not named since. */
  readonly unnamed: ReadonlySet<string>;
}

export const START: Before = { sentences: 0, unnamed: new Set() };

/** The same place, some sentences further on, in which nobody was quoted or named. */
export function goOn(before: Before, sentences: number): Before {
  if (before.sentences === LEAD || sentences === 0) return before;
  return { ...before, sentences: Math.min(LEAD, before.sentences + sentences) };
}

export function isSame(one: Before, other: Before): boolean {
  if (one === other) return true;
  if (one.sentences !== other.sentences || one.unnamed.size !== other.unnamed.size) return false;
  return one.unnamed === other.unnamed || [...one.unnamed].every((head) => other.unnamed.has(head));
}

/** Who and what the article has named, and which unnamed sources it has quoted, up to where the reader is. */
export class Memory {
  private now: Before;

  /**
   * Names and documents count wherever they stand; who is who counts in reading order.
   * @param namesSoon whether a person is named in one of the next few sentences
   */
  constructor(
    before: Before,
    private readonly names: Names,
    private readonly namesSoon: () => boolean,
  ) {
    this.now = before;
  }

  /** What the next paragraph starts from. */
  get after(): Before {
    return this.now;
  }

  /** Takes in what a sentence says of named people, once its candidates are decided. */
  hear({ mentions }: SentenceReading): void {
    for (const mention of mentions) this.hearOf(mention);
    this.now = goOn(this.now, 1);
  }

  /** Of one source or several: "an official" makes "the officials" refer back too. */
  hearUnnamed(head: string): void {
    this.addUnnamed(head);
    this.addUnnamed(pluralOf(head));
  }

  answers(need: Need): boolean {
    if (need.kind === 'unnamed-before') return this.now.unnamed.has(need.head);
    if (need.kind === 'no-surname') return !this.names.hasSurname(need.word);
    if (need.kind === 'no-named-document') return !this.names.hasDocument(need.head);
    return (this.now.sentences >= LEAD && need.anywhere !== true) || !this.namesSoon();
  }

  private addUnnamed(head: string): void {
    if (!this.now.unnamed.has(head)) this.now = { ...this.now, unnamed: new Set([...this.now.unnamed, head]) };
  }

  private hearOf(mention: Mention): void {
    if (mention.kind === 'unnamed-role') this.addUnnamed(mention.head);
    if (mention.kind !== 'named-role' || !this.now.unnamed.has(mention.head)) return;
    const unnamed = new Set(this.now.unnamed);
    unnamed.delete(mention.head);
    this.now = { ...this.now, unnamed };
  }
}
