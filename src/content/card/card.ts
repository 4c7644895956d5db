import { DEFAULT_LOOK, type Look } from '../../marks/look.ts';
import type { Count, Direction } from '../../platform/steps.ts';
import { rootElementOf } from '../dom.ts';
import { outerElementOf } from '../nodes.ts';
import { boxesOf, type Hit, isInside } from '../hit.ts';
import { because, quoted, type Translate } from '../../platform/because.ts';
import type { Host } from './host.ts';
import { GAP, placeBeside } from './place.ts';
import { schemeOf } from './scheme.ts';
import { windowOf } from './scroll.ts';
import { type CardActions, CardView } from './view.ts';

/** Milliseconds after which a screen reader has seen the live region and hears what comes into it. */
const HEARD = 100;
/** Milliseconds after a step within which the page may still be scrolling to the words. */
const SCROLLS = 1000;

/** What a reader sees on a mark. */
export class Card {
  private made: CardView | undefined;
  private words: DOMRect[] = [];
  /** Where it stands. */
  private box = new DOMRect();
  /** Where it stood when it moved away by itself, until the pointer has followed it. */
  private before: DOMRect | undefined;
  private side: number | undefined;
  /** The corner beside which an arrow was pressed: it stays under the pointer. */
  private corner: { left: number; bottom: number } | undefined;
  /** Whether the next mark's card comes to the same corner. */
  private isHeld = false;
  private shownAt = 0;
  /** How the reader has marks drawn. */
  look: Look = DEFAULT_LOOK;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: Host,
    private readonly translate: Translate,
    private readonly actions: CardActions,
  ) {}

  private readonly size = new ResizeObserver(() =>
    requestAnimationFrame(() => {
      const { box } = this;
      this.place(this.words, true);
      if (box.top !== this.box.top || box.bottom > this.box.bottom) this.before ??= box;
    }),
  );

  /** Shows the card of a mark; the count may be told later. It is held until the page has scrolled to the words. */
  show({ block: { block }, painted: { finding, mark } }: Hit, count?: Count, isUnderWay = false): void {
    if (!this.isHeld) this.corner = undefined;
    this.isHeld &&= isUnderWay;
    this.side = this.before = undefined;
    this.shownAt = performance.now();
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
    this.host.raise(element, outerElementOf(mark.range.startContainer) ?? rootElementOf(document));
    element.classList.remove('away');
    this.place(boxesOf(mark.range));
    // What is pressed changes its height: it may not grow over the words.
    this.size.observe(element);
  }

  /** Out of sight, but not gone: the focus stays where it is while the page scrolls. A card that the reader steps in stays. */
  putAway(hit: Hit, count?: Count): void {
    if (this.isHeld) this.show(hit, count, true);
    else this.view.element.classList.add('away');
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
    this.isHeld = false;
    if (this.made) this.host.remove(this.made.element);
  }

  /** Stands beside the words, wherever they have gone; false when they are out of the window. */
  follow(range: StaticRange): boolean {
    const words = boxesOf(range);
    const seen = windowOf(outerElementOf(range.startContainer));
    const isSeen = words.some(
      ({ left, right, top, bottom, width }) =>
        width > 0 && bottom > seen.top && top < seen.bottom && right > seen.left && left < seen.right,
    );
    if (isSeen) {
      if (this.corner && performance.now() > this.shownAt + SCROLLS)
        this.corner.bottom += (words[0]?.top ?? 0) - (this.words[0]?.top ?? 0);
      this.place(words);
    }
    return isSeen;
  }

  /** Goes back from what the reader is asked to what was there before; false where nothing is asked. */
  goBack(): boolean {
    return this.made?.goBack() ?? false;
  }

  /** Moves the focus into the card, to the card itself or to the button that steps on. */
  focus(on?: Direction): void {
    this.view.focus(on);
  }

  get hasFocus(): boolean {
    return this.made !== undefined && this.made.element.contains(this.host.focused);
  }

  /** Whether a point lies on the words, on the card or on the way from one to the other; or where the card has just been. */
  holds(x: number, y: number): boolean {
    // A page may throw the card out: then it lies nowhere.
    if (!this.view.element.isConnected) return false;
    const { left, right, top, bottom } = this.view.element.getBoundingClientRect();
    const reach = new DOMRect(left - GAP, top - GAP, right - left + 2 * GAP, bottom - top + 2 * GAP);
    if (!isInside([...this.words, reach], x, y)) return this.before !== undefined && isInside([this.before], x, y);
    this.before = undefined;
    return true;
  }

  /** Made when it is shown for the first time: most pages never show it. */
  private get view(): CardView {
    this.made ??= new CardView(this.translate, {
      ...this.actions,
      step: (direction) => {
        const { left, bottom } = this.box;
        this.corner = { left, bottom };
        this.isHeld = true;
        return this.actions.step(direction);
      },
    });
    return this.made;
  }

  private place(words: DOMRect[], isPressed = false): void {
    this.words = words;
    if (words.length === 0) return;
    const { element } = this.view;
    const { style } = element;
    style.maxBlockSize = '';
    const { width, height } = element.getBoundingClientRect();
    const { corner, side } = this;
    const place = placeBeside(words, { width, height }, windowSize(), { corner, side, isPressed });
    this.side = place.side;
    style.left = `${place.left}px`;
    style.top = `${place.top}px`;
    const seen = Math.min(place.height, height);
    if (seen < height) {
      style.maxBlockSize = `${seen}px`;
      // What was pressed is answered at the lower end.
      if (isPressed) element.scrollTop = height;
    }
    this.box = new DOMRect(place.left, place.top, width, seen);
  }
}

/** The window without its scroll bars, in the pixels of positions in it. */
function windowSize(): { width: number; height: number } {
  const { width, height, scale } = visualViewport ?? { width: innerWidth, height: innerHeight, scale: 1 };
  return { width: width * scale, height: height * scale };
}
