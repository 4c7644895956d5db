import type { CategoryId } from '../engine/index.ts';
import { DEFAULT_LOOK, type Look } from '../marks/look.ts';
import { swatchStyle } from '../marks/marks-css.ts';
import type { Host } from './card/host.ts';
import { schemeOf } from './card/scheme.ts';
import { scrollerOf } from './card/scroll.ts';
import { bodyOf, newElement, newRange, rootElementOf, scrollingElementOf } from './dom.ts';
import { inEachDocument } from './each-document.ts';
import { Grounds } from './ground.ts';
import { guarded } from './guarded.ts';
import type { Hit } from './hit.ts';
import { Slices } from './slices.ts';

/** Milliseconds for which changes are gathered before the map is drawn anew. */
const QUIET = 250;
/** Pixels from one tick to the next. Marks of a kind that are nearer are one tick, another kind's goes below. */
const APART = 6;
/** Pixels that something must be high to have a map. */
const LEAST = 300;
/** Windows of text from which on a map shows more than the window does. */
const LONG = 1.25;

export const MAP_CSS = `
.map { position: fixed; inset: 0 0 0 auto; inline-size: 14px; pointer-events: none; }
.map i { position: absolute; inset-inline: 0; block-size: 12px; margin-block-start: -6px; overflow: hidden; white-space: pre;
  font: 11px/12px system-ui, sans-serif; }
`;

/** A tick: the kind, and how far down, from 0 to 1. */
interface Tick {
  readonly category: CategoryId;
  readonly at: number;
}

/**
 * Ticks beside the scroll bar where the marks are. It takes no clicks, and while it is off there is nothing of it: no element, no
 * observer, no listener.
 */
export class EdgeMap {
  private element: HTMLElement | undefined;
  private end: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private look = DEFAULT_LOOK;
  private scroller: Element | undefined;
  private height = 0;

  constructor(
    private readonly host: Host,
    private readonly shown: () => readonly Hit[],
  ) {}

  /** Switches it on or off; when it is on, draws it anew soon: other marks may be shown than before. */
  show(isOn: boolean, look: Look = this.look): void {
    this.look = look;
    if (isOn) {
      if (!this.end) this.start();
      this.drawSoon();
    } else this.stop();
  }

  private start(): void {
    this.end = new AbortController();
    inEachDocument((signal) => this.follow(signal), this.end.signal);
  }

  /** Draws it anew when the document as it is now grows or shrinks. */
  private follow(signal: AbortSignal): void {
    const sizes = new ResizeObserver(() => this.drawSoon());
    for (const element of [rootElementOf(document), bodyOf(document)]) if (element) sizes.observe(element);
    signal.addEventListener('abort', () => sizes.disconnect());
    const passive = { passive: true, capture: true, signal };
    addEventListener('resize', () => this.drawSoon(), passive);
    // Where nothing but what is scrolled has grown, no size tells.
    addEventListener('scroll', () => this.height !== this.scroller?.scrollHeight && this.drawSoon(), passive);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.end?.abort();
    this.end = undefined;
    this.takeOut();
  }

  private takeOut(): void {
    if (this.element) this.host.remove(this.element);
    this.element = undefined;
  }

  private drawSoon(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      guarded(() => this.draw());
    }, QUIET);
  }

  private async draw(): Promise<void> {
    const { end, look } = this;
    const marks = this.shown();
    const scroller = scrollerFor(marks[0]);
    const ticks = scroller ? await this.ticksIn(scroller, marks) : [];
    this.scroller = scroller;
    if (end !== this.end || !end) return;
    if (!scroller || ticks.length === 0) return this.takeOut();
    this.element ??= newElement('div');
    this.element.className = 'map';
    this.element.ariaHidden = 'true';
    this.element.style.cssText = placeBeside(scroller);
    const tone = new Grounds(look).toneAt(bodyOf(document) ?? rootElementOf(document), 'anonymous');
    this.element.style.colorScheme = schemeOf(tone);
    this.element.replaceChildren(...ticks.map((tick) => drawn(tick, look)));
    if (!this.element.isConnected) this.host.add(this.element);
  }

  private async ticksIn(scroller: Element, marks: readonly Hit[]): Promise<Tick[]> {
    const slices = new Slices();
    const range = newRange();
    const ticks = new Map<number, Tick>();
    this.height = scroller.scrollHeight;
    const rows = Math.floor(scroller.clientHeight / APART);
    for (const { painted } of marks) {
      if (slices.used) await slices.next();
      const { category, range: words } = painted.mark;
      if (!words.startContainer.isConnected) continue;
      range.setStart(words.startContainer, Math.min(words.startOffset, lengthOf(words.startContainer)));
      range.collapse(true);
      const at = (range.getBoundingClientRect().top - topOf(scroller)) / this.height;
      let row = Math.round(at * rows);
      while ((ticks.get(row)?.category ?? category) !== category) row += 1;
      if (row >= 0 && row <= rows) ticks.set(row, { category, at: row / rows });
    }
    return [...ticks.values()];
  }
}

/** What the reader scrolls: the document, or else the element that scrolls the marks, if it is high enough to be the page. */
function scrollerFor(mark: Hit | undefined): Element | undefined {
  const container = mark?.painted.mark.range.startContainer.parentElement;
  const root = scrollingElementOf(document) ?? rootElementOf(document);
  const scroller = scrolls(root) || !container ? root : scrollerOf(container);
  return scrolls(scroller) && scroller.clientHeight >= LEAST ? scroller : undefined;
}

function scrolls({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight > clientHeight * LONG;
}

/** Where the beginning of what is scrolled lies in the window. */
function topOf(scroller: Element): number {
  return (isRoot(scroller) ? 0 : scroller.getBoundingClientRect().top) - scroller.scrollTop;
}

function isRoot(scroller: Element): boolean {
  return scroller === scrollingElementOf(document) || scroller === rootElementOf(document);
}

function placeBeside(scroller: Element): string {
  if (isRoot(scroller)) return '';
  const { left, top } = scroller.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = scroller;
  const right = innerWidth - left - clientLeft - clientWidth;
  return `inset: ${top + clientTop}px ${right}px auto auto; block-size: ${clientHeight}px;`;
}

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}

/** One tick: a piece of the line that the kind has in the text. */
function drawn({ category, at }: Tick, look: Look): HTMLElement {
  const tick = newElement('i');
  tick.textContent = '\u00A0'.repeat(8);
  tick.style.cssText = swatchStyle(category, look);
  tick.style.insetBlockStart = `${(at * 100).toFixed(2)}%`;
  return tick;
}
