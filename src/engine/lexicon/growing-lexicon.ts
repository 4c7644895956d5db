import { wider } from '../wider.ts';
import { Part } from './classes.ts';
import { isLikeAdverb, Lexicon, UNKNOWN_ADVERB } from './lexicon.ts';
import { WordTable } from './word-table.ts';

/** A table to which words are added that it may have: most are added several times, and strings know their hash. */
class GrowingWordTable extends WordTable {
  private readonly numbers = new Map<string, number>();

  /** The number of a word, which is given one if it is new. */
  override add(word: string): number {
    const id = this.numbers.get(word) ?? super.add(word);
    this.numbers.set(word, id);
    return id;
  }
}

/** A lexicon that is being built from the lists. */
export class GrowingLexicon extends Lexicon {
  override classes = new Int32Array(1 << 14);
  override lemmas = new Int32Array(1 << 13);

  constructor() {
    super(new GrowingWordTable());
  }

  /** Adds to what a word can be and can mean. */
  add(word: string, part: number, sense: number): number {
    const id = this.table.add(word);
    if (2 * id + 2 > this.classes.length) this.widen();
    this.classes[2 * id] = (this.classes[2 * id] ?? 0) | part;
    this.addSense(id, sense);
    return id;
  }

  addSense(id: number, sense: number): void {
    this.classes[2 * id + 1] = (this.classes[2 * id + 1] ?? 0) | sense;
  }

  /** Says of which verb the word with this number is a form; what was said first stands, unless this is the surer. */
  addLemma(id: number, lemma: string, isSurer = false): void {
    if (isSurer || !this.lemmas[id]) this.lemmas[id] = this.table.add(lemma);
  }

  /** A word without a class is an adverb if it ends like one. */
  guess(id: number): void {
    const { classes } = this;
    if (classes[2 * id] !== 0 || classes[2 * id + 1] !== 0) return;
    if (id === UNKNOWN_ADVERB || isLikeAdverb(this.table.wordOf(id))) classes[2 * id] = Part.adverb | Part.guessed;
  }

  private widen(): void {
    this.classes = wider(this.classes, this.classes.length * 2);
    this.lemmas = wider(this.lemmas, this.lemmas.length * 2);
  }
}
