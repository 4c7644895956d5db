import { DEFAULT_LOOK, type Look } from '../../marks/look.ts';
import type { Count, Direction } from '../../platform/steps.ts';
import { rootElementOf } from '../dom.ts';
import { boxesOf, type Hit, isInside } from '../hit.ts';
import { because, quoted, type Translate } from '../../platform/because.ts';
import type { Host } from './host.ts';
import { GAP, placeBeside } from './place.ts';
import { schemeOf } from './scheme.ts';
import { type CardActions, CardView } from './view.ts';

/** Milliseconds after which a screen reader has seen the live region and hears what comes into it. */
const HEARD = 100;

/** What a reader sees on a mark. */
export class Card {
  private made: CardView | undefined;
  private words: DOMRect[] = [];
  /** How the reader has marks drawn. */
  look: Look = DEFAULT_LOOK;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host,
    private readonly translate: Translate,
    private readonly actions: CardActions,
  ) {}

  private readonly size = new ResizeObserver(() => requestAnimationFrame(() => this.place(this.words)));

  /** Shows the card of a mark; the count may be told later. */
  show({ block: { block }, painted: { finding, mark } }: Hit, count?: Count): void {
    const { category, reason } = finding;
    this.view.show({
      category,
      look: this.look,
      phrase: quoted(block.text, finding),
      because: because(finding, block.text, this.translate),
      ...(category === 'anonymous' && { reason: reason ? block.text.slice(reason.start, reason.end) : '' }),
    });
    if (count) this.view.showCount(count);
    const { element } = this.view;
    element.style.colorScheme = schemeOf(mark.tone);
    this.host.raise(element, mark.range.startContainer.parentElement ?? rootElementOf(document));
    element.classList.remove('away');
    this.place(boxesOf(mark.range));
    // What is pressed changes its height: it may not grow over the words.
    this.size.observe(element);
  }

  /** Out of sight, but not gone: the focus stays where it is while the page scrolls. */
  putAway(): void {
    this.view.element.classList.add('away');
  }

  showCount(count: Count): void {
    this.view.showCount(count);
  }

  announce(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.view.announce(), HEARD);
  }

  hide(): void {
    clearTimeout(this.timer);
    this.size.disconnect();
    if (this.made) this.host.remove(this.made.element);
  }

  /** Stands beside the words, wherever they have gone; false when they are out of the window. */
  follow(range: StaticRange): boolean {
    const words = boxesOf(range);
    const isSeen = words.some(({ top, bottom, width }) => width > 0 && bottom > 0 && top < innerHeight);
    if (isSeen) this.place(words);
    return isSeen;
  }

  /** Moves the focus into the card, to the card itself or to the button that steps on. */
  focus(on?: Direction): void {
    this.view.focus(on);
  }

  get hasFocus(): boolean {
    return this.made !== undefined && this.made.element.contains(this.host.focused);
  }

  /** Whether a point lies on the words, on the card or on the way from one to the other. */
  holds(x: number, y: number): boolean {
    // A page may throw the card out: then it lies nowhere.
    if (!this.view.element.isConnected) return false;
    const { left, right, top, bottom } = this.view.element.getBoundingClientRect();
    const reach = new DOMRect(left - GAP, top - GAP, right - left + 2 * GAP, bottom - top + 2 * GAP);
    return isInside([...this.words, reach], x, y);
  }

  /** Made when it is shown for the first time: most pages never show it. */
  private get view(): CardView {
    this.made ??= new CardView(this.translate, this.actions);
    return this.made;
  }

  private place(words: DOMRect[]): void {
    this.words = words;
    if (words.length === 0) return;
    const { style } = this.view.element;
    style.maxBlockSize = '';
    const { width, height } = this.view.element.getBoundingClientRect();
    const place = placeBeside(words, { width, height }, windowSize());
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
    if (place.height < height) style.maxBlockSize = `${place.height}px`;
  }
}

/** The window without its scroll bars, in the pixels of positions in it. */
function windowSize(): { width: number; height: number } {
  const { width, height, scale } = visualViewport ?? { width: innerWidth, height: innerHeight, scale: 1 };
  return { width: width * scale, height: height * scale };
}
