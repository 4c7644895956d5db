import type { Card } from './card.ts';
import type { Mark } from './highlighter.ts';
import { type Hit, hitAt } from './hit.ts';

/** Milliseconds for which the pointer rests on a mark before the card opens. */
const REST = 300;

export interface Hovered {
  readonly shown: () => readonly Hit[];
  readonly shadowRoots: () => readonly ShadowRoot[];
  /** Called with the mark whose card opens, and with nothing when it has closed. */
  readonly onHit: (mark: Mark | undefined) => void;
}

/**
 * Opens the card where the pointer rests, or a finger taps. While the pointer moves nothing is looked up: a page with a
 * thousand marks costs a moving pointer no more than one without.
 */
export function openCardOnHover(
  card: Card,
  { shown, shadowRoots, onHit }: Hovered,
  signal: AbortSignal,
): { close(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOpen = false;
  const close = () => {
    clearTimeout(timer);
    if (!isOpen) return;
    isOpen = false;
    card.hide();
    onHit(undefined);
  };
  const openAt = (x: number, y: number) => {
    const hit = hitAt(x, y, shown(), shadowRoots());
    if (!hit) return;
    close();
    isOpen = true;
    onHit(hit.painted.mark);
    card.show(hit);
  };
  const passive = { passive: true, capture: true, signal };
  addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType, isTrusted }) => {
      if (!isTrusted || pointerType === 'touch') return;
      clearTimeout(timer);
      if (isOpen) {
        if (!card.holds(clientX, clientY)) close();
      } else timer = setTimeout(openAt, REST, clientX, clientY);
    },
    passive,
  );
  addEventListener(
    'click',
    ({ clientX, clientY, isTrusted, target }) => {
      if (!isTrusted) return;
      // A finger on a link wants the link.
      const isTouch =
        matchMedia('(pointer: coarse)').matches && !(target instanceof Element && target.closest('a, button'));
      if (isOpen && !card.holds(clientX, clientY)) close();
      else if (!isOpen && isTouch) openAt(clientX, clientY);
    },
    passive,
  );
  addEventListener('keydown', ({ key }) => key === 'Escape' && close(), passive);
  for (const leaving of ['scroll', 'blur', 'pagehide'] as const) addEventListener(leaving, close, passive);
  document.documentElement.addEventListener('pointerleave', close, { passive: true, signal });
  signal.addEventListener('abort', close);
  return { close };
}
