import {
  bodyOf,
  boxOf,
  contains,
  elementFromPoint,
  rootElementOf,
  rootOf,
  scrollingElementOf,
  styleOf,
} from '../dom.ts';
import { outerElementOf } from '../nodes.ts';
import { boxesOf } from '../hit.ts';
import { isOwn } from './host.ts';

/** Milliseconds between two looks at a page that scrolls. */
const LOOK = 50;
/** Milliseconds after which a page that never comes to rest is taken as it is. */
const PATIENCE = 1500;
/** Parts of the window above and below in which words are not at ease. */
const MARGIN = 0.1;

/** Scrolls until the words can be read at ease; false where they can be already. */
export function scrollTo(range: StaticRange): boolean {
  const element = outerElementOf(range.startContainer);
  const box = boxesOf(range)[0];
  if (!element || !box || isAtEase(element, box)) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // An element higher than the window has a middle that may be far from the words.
  const isHigh = Element.prototype.getBoundingClientRect.call(element).height > innerHeight / 2;
  Element.prototype.scrollIntoView.call(element, {
    block: 'center',
    inline: 'nearest',
    behavior: calm || isHigh ? 'instant' : 'smooth',
  });
  const moved = isHigh ? boxesOf(range)[0] : undefined;
  if (moved) scrollerOf(element).scrollBy({ top: moved.top - innerHeight / 3, behavior: 'instant' });
  return true;
}

/** Resolves when the words are in the window and no longer move: a busy page begins to scroll late. */
export async function atRest(range: StaticRange): Promise<void> {
  const end = performance.now() + PATIENCE;
  let before: number | undefined;
  for (;;) {
    const box = boxesOf(range)[0];
    const isHere = box === undefined || (box.bottom > 0 && box.top < innerHeight);
    if ((isHere && box?.top === before) || performance.now() > end) return;
    before = box?.top;
    await new Promise((done) => setTimeout(done, LOOK));
  }
}

/** In the window, and neither cut off by a scrolled element nor under a bar of the page. */
function isAtEase(element: Element, { left, right, top, bottom }: DOMRect): boolean {
  if (top < innerHeight * MARGIN || bottom > innerHeight * (1 - MARGIN)) return false;
  const root = rootOf(element);
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const there = elementFromPoint(root, (left + right) / 2, (top + bottom) / 2);
  return there !== null && (isOwn(there) || contains(there, element) || contains(element, there));
}

/** How an element lets what is too large for it overflow, if it scrolls. */
const SCROLLING = /auto|scroll/;

/** The nearest element around that scrolls. */
export function scrollerOf(element: Element): Element {
  for (let current = outerElementOf(element); current; current = outerElementOf(current)) {
    const { overflowY } = getComputedStyle(current);
    if (SCROLLING.test(overflowY) && current.scrollHeight > current.clientHeight) return current;
  }
  return scrollingElementOf(document) ?? rootElementOf(document);
}

/** What of the window the scrolling elements leave, from this one outwards. */
export function windowOf(element: Element | null): DOMRect {
  let [left, top, right, bottom] = [0, 0, innerWidth, innerHeight];
  for (let current = element; current; current = outerElementOf(current)) {
    if (current === rootElementOf(document) || current === bodyOf(document)) break;
    const { overflowX, overflowY } = styleOf(current);
    const box = boxOf(current);
    if (SCROLLING.test(overflowX)) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
    if (SCROLLING.test(overflowY)) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}
