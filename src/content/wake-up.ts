import { listenTo } from './dom.ts';
import { guarded } from './guarded.ts';

/** Milliseconds between two looks, however much the reader scrolls. */
const APART = 1000;
/** How many times longer than a look the time until the next one is: a large page is looked at less often. */
const REST = 50;

/** Calls back when the reader comes back to the page or moves in it: nothing wakes an idle page. */
export function onWakeUp(look: () => Promise<void>, signal: AbortSignal): void {
  let next = 0;
  const onEvent = () => {
    const start = performance.now();
    if (start < next) return;
    next = Infinity;
    guarded(() =>
      look().finally(() => {
        const end = performance.now();
        next = end + Math.max(APART, REST * (end - start));
      }),
    );
  };
  for (const type of ['scroll', 'pointermove', 'focus', 'pageshow'] as const) {
    addEventListener(type, onEvent, { passive: true, capture: true, signal });
  }
  listenTo(document, 'visibilitychange', onEvent, { passive: true, signal });
}
