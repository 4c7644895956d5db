import type { CategoryId } from '../engine/index.ts';
import { allHighlightNames, highlightName, type Tone } from '../marks/names.ts';

/** A category, where it stands, and how it is drawn there. */
export interface Mark {
  readonly category: CategoryId;
  /** From the first to the last word. */
  readonly range: StaticRange;
  /** What is painted of it: all but what is not read in between. */
  readonly pieces: readonly StaticRange[];
  readonly tone: Tone;
}

/** The marks of one kind in one tone. */
interface Painted {
  readonly name: string;
  readonly category: CategoryId;
  readonly tone: Tone;
  readonly highlight: Highlight;
  /** How many marks are in it. */
  size: number;
}

/**
 * Paints over the page without touching its DOM: there is nothing to undo, and our own observer is not woken.
 * It keeps its own record of what is registered, for Firefox lets no content script iterate the registry.
 */
export class Highlighter {
  private painted: Painted[] = [];
  private readonly waiting = new Set<Mark>();
  private active: readonly [name: string, highlight: Highlight] | undefined;
  private isShown: (category: CategoryId) => boolean = () => true;

  private readonly registry = CSS.highlights;

  constructor(private readonly prefix: string) {
    // Firefox destroys the script of an extension that is updated without a word, and what it had registered stays.
    if (this.registry.size > 0) for (const name of allHighlightNames()) this.registry.delete(name);
  }

  /** The mark is there from the next `show` on: each that comes into the registry makes the browser work out styles anew. */
  add(mark: Mark): void {
    this.waiting.add(mark);
  }

  remove(mark: Mark): void {
    if (this.waiting.delete(mark)) return;
    const painted = this.withMarksLike(mark);
    if (!painted) return;
    painted.size -= 1;
    for (const piece of mark.pieces) painted.highlight.delete(piece);
  }

  /** Makes the registry hold the highlights of the shown kinds and no other of ours. Reads nothing, changes no range. */
  show(isShown = this.isShown): void {
    this.isShown = isShown;
    for (const mark of this.waiting) {
      const painted = this.withMarksLike(mark) ?? this.begin(mark);
      painted.size += 1;
      for (const piece of mark.pieces) painted.highlight.add(piece);
    }
    this.waiting.clear();
    for (const { name, highlight, category, size } of this.painted) {
      if (size > 0 && isShown(category)) this.register(name, highlight);
      else this.unregister(name, highlight);
    }
  }

  /** Leaves only the mark that is set off in the registry, until `show` is called. */
  withdraw(): void {
    for (const { name, highlight } of this.painted) this.unregister(name, highlight);
  }

  /** Sets one mark off from the others, until it is called again. */
  activate(mark: Mark | undefined): void {
    if (this.active) this.unregister(...this.active);
    this.active = undefined;
    if (!mark) return;
    const tone: Tone = mark.tone.startsWith('dark') ? 'dark-active' : 'light-active';
    const name = highlightName(this.prefix, mark.category, tone);
    const highlight = new Highlight(...mark.pieces);
    highlight.priority = 1;
    this.active = [name, highlight];
    this.register(name, highlight);
  }

  /** Leaves nothing of ours in the registry, until `show` is called. */
  putAway(): void {
    this.activate(undefined);
    this.withdraw();
  }

  clear(): void {
    this.putAway();
    this.painted = [];
    this.waiting.clear();
  }

  /** There are a few of them in a page. */
  private withMarksLike({ category, tone }: Mark): Painted | undefined {
    return this.painted.find((one) => one.category === category && one.tone === tone);
  }

  private begin({ category, tone }: Mark): Painted {
    const name = highlightName(this.prefix, category, tone);
    const begun: Painted = { name, category, tone, highlight: new Highlight(), size: 0 };
    this.painted.push(begun);
    return begun;
  }

  /** Where it is registered already it is left alone: Firefox would paint every range of it anew. */
  private register(name: string, highlight: Highlight): void {
    if (this.registry.get(name) !== highlight) this.registry.set(name, highlight);
  }

  /** After an update the script before it ends a moment after the new one has begun, which may use the same names. */
  private unregister(name: string, highlight: Highlight): void {
    if (this.registry.get(name) === highlight) this.registry.delete(name);
  }
}
