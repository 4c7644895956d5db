import { closest, listenTo, rootElementOf } from '../dom.ts';
import { guarded } from '../guarded.ts';
import { type Hit, hitAt } from '../hit.ts';
import { isBelow } from '../nodes.ts';
import type { Card } from './card.ts';
import type { Current } from './current.ts';
import { isOwn } from './host.ts';

/** Milliseconds for which the pointer rests on a mark before the card opens. */
const REST = 300;
/** Milliseconds for which the pointer may stray from the words and the card before it closes. */
const LEAVE = 150;

export interface Hovered {
  readonly card: Card;
  readonly current: Current;
  readonly shown: () => readonly Hit[];
  readonly shadowRoots: () => readonly ShadowRoot[];
}

/** A place that stays the same when the page moves under it. */
type Point = Pick<PointerEvent, 'screenX' | 'screenY'>;

/**
 * Opens the card where the pointer rests, or a finger taps. While the pointer moves nothing is looked up: a page with a
 * thousand marks costs a moving pointer no more than one without. Events that a script of the page makes open and close nothing.
 */
export function openCardOnHover({ card, current, shown, shadowRoots }: Hovered, signal: AbortSignal): void {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let pressed: Point | undefined;
  /** What was last under the pointer. */
  let under: Node | undefined;
  const stop = () => {
    clearTimeout(opening);
    clearTimeout(closing);
    closing = undefined;
  };
  const close = () => {
    stop();
    current.close();
  };
  const leave = () => {
    stop();
    if (current.isHovered && !card.hasFocus) current.close();
  };
  const openAt = (x: number, y: number) =>
    guarded(() => {
      const hit = hitAt(x, y, shown(), shadowRoots());
      if (hit) current.openAt(hit);
    });
  const passive = { passive: true, capture: true, signal };
  addEventListener(
    'pointermove',
    (event) => {
      const { clientX, clientY, screenX, screenY, isTrusted } = event;
      if (!isTrusted || isTouch(event)) return;
      if (pressed && isSamePlace(pressed, { screenX, screenY })) return;
      pressed = undefined;
      under = event.target instanceof Node ? event.target : undefined;
      clearTimeout(opening);
      if (current.isOpen && card.holds(clientX, clientY)) return stop();
      if (current.isHovered) closing ??= setTimeout(leave, LEAVE);
      if (!card.hasFocus) opening = setTimeout(openAt, REST, clientX, clientY);
    },
    passive,
  );
  // What moves away by a press uncovers other marks, and then the browser tells of a pointer that has not moved.
  addEventListener(
    'pointerdown',
    ({ screenX, screenY }) => {
      pressed = { screenX, screenY };
    },
    passive,
  );
  addEventListener(
    'click',
    ({ clientX, clientY, detail, isTrusted, target }) => {
      // What is pressed by a key has no place, and what is pressed in the card is the card's.
      if (!isTrusted || detail === 0 || (target instanceof Node && isOwn(target))) return;
      // A finger on a link wants the link.
      const isTap =
        matchMedia('(pointer: coarse)').matches && !(target instanceof Element && closest(target, 'a, button'));
      if (current.isOpen && !card.holds(clientX, clientY)) close();
      else if (!current.isOpen && isTap) openAt(clientX, clientY);
    },
    passive,
  );
  const onScroll = byReader(({ target }) => {
    const words = current.isOpen ? current.shown?.painted.mark.range.startContainer : under;
    // What scrolls beside the words, as a ticker does, moves nothing away.
    if (!(target instanceof Node) || !words || isBelow(words, new Set([target]))) leave();
  });
  addEventListener('scroll', onScroll, passive);
  // A field that loses the focus is still in the window.
  const onBlur = byReader(({ target }) => target === window && leave());
  addEventListener('blur', onBlur, passive);
  listenTo(rootElementOf(document), 'pointerleave', byReader(leave), { passive: true, signal });
  for (const moving of ['scroll', 'resize'] as const) addEventListener(moving, () => current.follow(), passive);
  addEventListener('pagehide', byReader(close), passive);
  signal.addEventListener('abort', close);
}

/** Acts on what the reader does, and the page does not. A finger that is lifted leaves nothing: it wants what it has pressed in the card. */
const byReader = (act: (event: Event) => unknown) => (event: Event) => {
  if (event.isTrusted && !isTouch(event)) act(event);
};

function isTouch(event: Event): boolean {
  return event instanceof PointerEvent && event.pointerType === 'touch';
}

/** A move tells fractions of a pixel, a press need not. */
function isSamePlace(one: Point, other: Point): boolean {
  return Math.abs(one.screenX - other.screenX) < 1 && Math.abs(one.screenY - other.screenY) < 1;
}
