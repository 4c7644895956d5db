import { Part, Sense } from './classes.ts';
import { FIRST, isLikeAdverb, Lexicon, UNKNOWN_ADVERB } from './lexicon.ts';
import { fillClasses, MOST_CLASSES } from './word-classes.ts';
import { areAnchored, fillRows, listsOf, MOST_LISTS, type WordSet, wordSets } from './word-set.ts';
import { MOST_WORDS, numberIn } from './word-table.ts';

/** A lexicon that is being built from the lists. Most words are added several times. */
export class GrowingLexicon {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];
  /** `Part` and `Sense` bits by word number. */
  private readonly parts: number[] = [];
  private readonly senses: number[] = [];
  private readonly lemmas: number[] = [];
  private readonly lists: WordSet[][] = [];

  constructor() {
    for (const word of ['', ...FIRST]) this.numberOf(word);
  }

  get size(): number {
    return this.words.length;
  }

  /** The number of a word, which is given one if it is new. */
  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const id = this.words.push(word) - 1;
    this.numbers.set(word, id);
    return id;
  }

  /** Adds to what a word can be and can mean. */
  add(word: string, part: number, sense: number): number {
    const id = this.numberOf(word);
    this.parts[id] = (this.parts[id] ?? 0) | part;
    this.senses[id] = (this.senses[id] ?? 0) | sense;
    return id;
  }

  /** Says that a word is one of a list. Lists are told in the order of their places. */
  addList(word: string, set: WordSet): void {
    const lists = (this.lists[this.numberOf(word)] ??= []);
    if (lists.at(-1) !== set) lists.push(set);
  }

  /** Says of which verb the word with this number is a form; what was said first stands, unless this is the surer. */
  addLemma(id: number, lemma: string, isSurer = false): void {
    if (isSurer || !this.lemmas[id]) this.lemmas[id] = this.numberOf(lemma);
  }

  /** A word without a class is an adverb if it ends like one. */
  guess(id: number): void {
    if (this.parts[id] || this.senses[id]) return;
    if (id === UNKNOWN_ADVERB || isLikeAdverb(this.words[id] ?? '')) this.parts[id] = Part.adverb | Part.guessed;
  }

  /**
   * The lexicon with all that was added. Which lists a word is in is asked of it from now on.
   * @throws RangeError where two words cannot be told from each other by their hashes, or where there is no room
   */
  finish(): Lexicon {
    const classes = new Map([['0 0 ', 0]]);
    const parts = [0];
    const senses = [0];
    const lists: (readonly WordSet[])[] = [[]];
    const classOf = this.words.map((_, id) => {
      const part = this.parts[id] ?? 0;
      const its = this.lists[id] ?? [];
      const sense = (this.senses[id] ?? 0) | (areAnchored(its) ? Sense.anchor : 0);
      const key = `${part} ${sense} ${its.join()}`;
      const known = classes.get(key);
      if (known !== undefined) return known;
      classes.set(key, parts.length);
      senses.push(sense);
      lists.push(its);
      return parts.push(part) - 1;
    });
    checkRoom('words', this.size, MOST_WORDS);
    checkRoom('classes of words', parts.length, MOST_CLASSES);
    checkRoom('lists of words', wordSets().size, MOST_LISTS);
    fillClasses(parts, senses);
    fillRows(listsOf(parts.length, (set, one) => lists[one]?.includes(set) === true));
    const lemmas = this.words.map((_, id) => this.lemmas[id] ?? 0);
    const lexicon = new Lexicon(Int32Array.from(lemmas), Int32Array.from(classOf));
    const { table } = lexicon;
    for (let id = table.size; id < this.size; id += 1) {
      const word = this.words[id] ?? '';
      const other = numberIn(table.entryOf(word));
      if (other !== 0) throw new RangeError(`"${word}" cannot be told from "${table.wordOf(other)}"`);
      table.add(word, classOf[id] ?? 0);
    }
    return lexicon;
  }
}

/** What is asked about words lies in arrays that do not grow. */
function checkRoom(what: string, count: number, most: number): void {
  if (count > most) throw new RangeError(`${count} ${what}, and there is room for ${most}`);
}
