import { listenTo } from './dom.ts';

/** Milliseconds between two looks, however much the reader scrolls. */
const APART = 1000;

/** Calls back when the reader comes back to the page or moves in it: nothing wakes an idle page. */
export function onWakeUp(look: () => void, signal: AbortSignal): void {
  let last = -APART;
  const onEvent = () => {
    if (performance.now() - last < APART) return;
    last = performance.now();
    look();
  };
  for (const type of ['scroll', 'pointermove', 'focus', 'pageshow'] as const) {
    addEventListener(type, onEvent, { passive: true, capture: true, signal });
  }
  listenTo(document, 'visibilitychange', onEvent, { passive: true, signal });
}
