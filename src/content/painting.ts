import type { Settings } from '../platform/settings.ts';
import { Choice } from './choice.ts';
import { Highlighter } from './highlighter.ts';
import type { PageParts } from './page-parts.ts';
import { Painter } from './painter.ts';
import type { ReadBlock } from './read-block.ts';
import { Tally } from './tally.ts';

/** How many blocks wait at most: to paint them must not make a slice much longer. */
const MOST = 64;

/** Blocks from which on it is dear to take their marks out one by one. */
const MANY = 50;

/**
 * What is painted of a page's blocks as the reader has chosen, and how much of it there is. Blocks are painted together when
 * a slice ends: one that is read and decided in one slice is looked at once.
 */
export class Painting {
  readonly highlighter: Highlighter;
  choice: Choice;
  private readonly painter: Painter;
  private readonly tally = new Tally();
  private readonly waiting = new Set<ReadBlock>();

  constructor({ prefix, site, onMarkedRoot }: Pick<PageParts, 'prefix' | 'site' | 'onMarkedRoot'>) {
    this.choice = new Choice(undefined, site);
    this.highlighter = new Highlighter(prefix);
    this.painter = new Painter(this.highlighter, onMarkedRoot);
  }

  /** How many claims of each kind are painted, and the sourcing balance. */
  get sum(): Tally['sum'] {
    return this.tally.sum;
  }

  /** Another number where other words are painted or named, be they as many. */
  get words(): number {
    return this.tally.words;
  }

  /** Chooses what is painted from now on; true when blocks have to be painted anew for it. */
  choose(settings: Settings): boolean {
    const { choice, repaints } = this.choice.with(settings);
    this.choice = choice;
    this.highlighter.activate(undefined);
    this.lookAgain();
    this.highlighter.show(choice.isOn);
    return repaints;
  }

  /** Styles may have changed since the last painting. */
  lookAgain(): void {
    this.painter.lookAgain(this.choice.settings.look);
  }

  /** The block is painted as it is then, at the next `show` or before. */
  paintSoon(block: ReadBlock): void {
    if (this.choice.isBlank(block)) return;
    this.waiting.add(block);
    if (this.waiting.size >= MOST) this.paintAll();
  }

  /** Shows all that is to be painted. */
  show(): void {
    this.paintAll();
    this.highlighter.show();
  }

  /** Takes out what is painted of these blocks. If they are many, the others are seen again from the next `show` on. */
  unpaint(blocks: readonly ReadBlock[]): void {
    // In Firefox each mark that leaves a registered highlight costs a look at all others in it.
    if (blocks.length >= MANY) this.highlighter.withdraw();
    for (const block of blocks) {
      this.waiting.delete(block);
      this.painter.unpaint(block);
      this.tally.drop(block);
    }
  }

  /** Counts a painted block anew, of which other kinds are on now. */
  count(block: ReadBlock): void {
    this.tally.take(block, this.choice.isOn);
  }

  clear(): void {
    this.waiting.clear();
    this.highlighter.clear();
  }

  private paintAll(): void {
    for (const block of this.waiting) {
      // A block that fails must not keep back the others for ever.
      this.waiting.delete(block);
      this.painter.paint(block, this.choice.wantedIn(block));
      this.count(block);
    }
  }
}
