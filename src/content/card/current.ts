import { DEFAULT_LOOK, type Look } from '../../marks/look.ts';
import type { Count, Direction, MarkPlace } from '../../platform/steps.ts';
import { boxesOf, type Hit, isSameHit } from '../hit.ts';
import type { Page } from '../page.ts';
import type { Card } from './card.ts';
import { atRest, scrollTo } from './scroll.ts';

/** How the card was opened: a pointer that leaves takes it away again, a step does not. */
type Opener = 'pointer' | 'step';

export interface CurrentParts {
  readonly page: () => Page | undefined;
  readonly card: Card;
  /** Asks which of how many marks of the tab this one of the frame is. */
  readonly countOf: (index: number) => Promise<Count | undefined>;
}

/** The mark that the reader is at in this frame, and whether its card is open. */
export class Current {
  private hit: Hit | undefined;
  private index = 0;
  private when = 0;
  private opener: Opener | undefined;
  private count: Count | undefined;
  /** How many marks of the frame the count has counted. */
  private total = 0;
  /** The page scrolls to the mark. */
  private isUnderWay = false;
  /** The reader has pressed something by which the mark goes away. */
  private isPressed = false;
  private isGone = false;
  /** Counts what was opened, so that what took time knows that it is no longer wanted. */
  private turn = 0;

  constructor(private readonly parts: CurrentParts) {}

  get isOpen(): boolean {
    return this.opener !== undefined;
  }

  /** Whether a pointer has opened the card, and may close it by leaving. */
  get isHovered(): boolean {
    return this.opener === 'pointer';
  }

  get shown(): Hit | undefined {
    return this.isOpen ? this.hit : undefined;
  }

  /** The words of the mark whose card is open, as a reader sees them. */
  get phrase(): string | undefined {
    const { shown } = this;
    return shown?.block.block.text.slice(shown.painted.finding.start, shown.painted.finding.end).replace(/\s+/g, ' ');
  }

  /** Opens the card on the mark under the pointer. */
  openAt(hit: Hit): void {
    this.set(hit, 'pointer');
    this.show(hit);
    void this.showCount();
  }

  /** Scrolls to a mark and opens its card, the focus staying where it is unless it has to come along; false when it is gone. */
  async goTo(index: number, count?: Count, focus?: Direction): Promise<boolean> {
    const hit = this.marks[index];
    if (!hit || boxesOf(hit.painted.mark.range).length === 0) {
      // A style has taken the words out of sight of which no event told: whoever asks again finds the next ones.
      await this.parts.page()?.check();
      return false;
    }
    const { card } = this.parts;
    const { range } = hit.painted.mark;
    const turn = this.set(hit, 'step', count);
    if (!count) void this.showCount();
    this.isUnderWay = scrollTo(range);
    if (this.isUnderWay) {
      card.putAway(hit, this.count);
      await atRest(range);
      if (turn !== this.turn) return true;
      this.isUnderWay = false;
    }
    this.show(hit);
    card.announce();
    if (focus) card.focus(focus);
    return true;
  }

  close(): void {
    if (!this.isOpen) return;
    this.turn += 1;
    this.opener = undefined;
    this.isPressed = false;
    this.parts.card.hide();
    this.parts.page()?.highlighter.activate(undefined);
  }

  /** The page has changed or scrolled: the card goes where the words are, or goes away. */
  follow(): void {
    if (!this.hit || !this.isOpen || this.isGone || this.isUnderWay) return;
    if (!this.parts.card.follow(this.hit.painted.mark.range)) this.close();
  }

  /** What is painted may have changed: the card of a mark that is gone goes, unless the reader has pressed it away in there. */
  refresh(look: Look = DEFAULT_LOOK): void {
    this.parts.card.look = look;
    if (!this.hit) return;
    const { marks } = this;
    const at = this.indexIn(marks);
    const mark = marks[at];
    const { total, isGone } = this;
    if (this.isOpen) this.parts.page()?.highlighter.activate(mark?.painted.mark);
    if (mark) {
      this.isGone = false;
      this.hit = mark;
      this.index = at;
      if (!this.isOpen) return;
      if (isGone) {
        this.isPressed = false;
        this.show(mark);
      }
    } else if (this.isPressed) this.isGone = true;
    else {
      this.close();
      this.hit = undefined;
    }
    if (this.isOpen && (marks.length !== total || this.isGone !== isGone)) void this.showCount();
  }

  /** The reader is about to press the mark away: the card stays, to tell so and to take it back. */
  press(): void {
    this.isPressed = true;
  }

  get place(): MarkPlace {
    const { marks, isOpen } = this;
    return { total: marks.length, isOpen, ...this.positionIn(marks) };
  }

  private positionIn(marks: readonly Hit[]): Pick<MarkPlace, 'at' | 'when'> {
    const at = this.indexIn(marks);
    const mark = marks[at];
    if (this.isOpen || (mark && isInWindow(mark)))
      return { at: mark ? at : Math.min(this.index, marks.length) - 0.5, when: this.when };
    // Who has scrolled on since wants to go on from there.
    const inView = marks.findIndex(({ painted }) => (boxesOf(painted.mark.range)[0]?.bottom ?? -1) > 0);
    return { at: (inView < 0 ? marks.length : inView) - 0.5, when: 0 };
  }

  private indexIn(marks: readonly Hit[]): number {
    const { hit } = this;
    return hit ? marks.findIndex((other) => isSameHit(hit, other)) : -1;
  }

  private get marks(): readonly Hit[] {
    return this.parts.page()?.shown ?? [];
  }

  /** Which of how many marks this is, the background knows, for there may be other frames; without it the frame counts for itself. */
  private async showCount(): Promise<void> {
    const { turn, index } = this;
    this.total = this.marks.length;
    const count = (await this.parts.countOf(index)) ?? { at: index + 1, total: this.total };
    if (turn !== this.turn) return;
    this.count = this.isGone ? { ...count, at: 0 } : count;
    this.parts.card.showCount(this.count);
  }

  private show(hit: Hit): void {
    this.parts.card.show(hit, this.count);
  }

  private set(hit: Hit, opener: Opener, count?: Count): number {
    this.hit = hit;
    const { marks } = this;
    this.index = this.indexIn(marks);
    this.total = marks.length;
    this.count = count;
    this.when = Date.now();
    this.opener = opener;
    this.isPressed = false;
    this.isGone = false;
    this.isUnderWay = false;
    this.parts.page()?.highlighter.activate(hit.painted.mark);
    this.turn += 1;
    return this.turn;
  }
}

function isInWindow({ painted }: Hit): boolean {
  return boxesOf(painted.mark.range).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
}
