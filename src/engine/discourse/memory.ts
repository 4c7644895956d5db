import { pluralOf } from '../lexicon/plural.ts';
import type { SentenceReading } from '../sentence-reading.ts';
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

/** The same place after a paragraph in which nobody was quoted or named; most of them lie behind the lead, and are not looked at. */
export function passBy(before: Before, paragraph: { readonly sentences: readonly SentenceReading[] }): Before {
  return before.sentences === LEAD ? before : goOn(before, paragraph.sentences.length);
}

/** The same place, some sentences further on, in which nobody was quoted or named. */
function goOn(before: Before, sentences: number): Before {
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
  private sentences: number;
  private unnamed: ReadonlySet<string>;
  /** The set above, once it is this paragraph's own: what was handed on stays as it was. */
  private own: Set<string> | undefined;

  /**
   * Names and documents count wherever they stand; who is who counts in reading order.
   * @param namesSoon whether a person is named in one of the next few sentences
   */
  constructor(
    private readonly before: Before,
    private readonly names: Names,
    private readonly namesSoon: () => boolean,
  ) {
    this.sentences = before.sentences;
    this.unnamed = before.unnamed;
  }

  /** What the next paragraph starts from. */
  get after(): Before {
    const { before, sentences, unnamed } = this;
    return sentences === before.sentences && unnamed === before.unnamed ? before : { sentences, unnamed };
  }

  /** Takes in what a sentence says of named people, once its candidates are decided. */
  hear({ mentions }: SentenceReading): void {
    for (const mention of mentions) this.hearOf(mention);
    this.sentences = Math.min(LEAD, this.sentences + 1);
  }

  /** Of one source or several: "an official" makes "the officials" refer back too. */
  hearUnnamed(head: string): void {
    this.addUnnamed(head);
    if (!head.endsWith('s')) this.addUnnamed(pluralOf(head));
  }

  answers(need: Need): boolean {
    if (need.kind === 'unnamed-before') return this.unnamed.has(need.head);
    if (need.kind === 'no-surname') return !this.names.hasSurname(need.word);
    if (need.kind === 'no-named-document') return !this.names.hasDocument(need.head);
    return (this.sentences >= LEAD && need.anywhere !== true) || !this.namesSoon();
  }

  private addUnnamed(head: string): void {
    if (!this.unnamed.has(head)) this.ownUnnamed().add(head);
  }

  private hearOf(mention: Mention): void {
    if (mention.kind === 'unnamed-role') this.addUnnamed(mention.head);
    if (mention.kind === 'named-role' && this.unnamed.has(mention.head)) this.ownUnnamed().delete(mention.head);
  }

  private ownUnnamed(): Set<string> {
    this.own ??= new Set(this.unnamed);
    this.unnamed = this.own;
    return this.own;
  }
}
