import { boxesOf } from './hit.ts';
import type { Page } from './page.ts';

/** Milliseconds for which a mark that was asked for stands out. */
const SHOWN = 2500;

/** Scrolls to a shown finding and sets it off for a moment; false when it is gone. */
export function reveal(page: Page, id: number): boolean {
  const hit = page.shown[id];
  const element = hit?.painted.mark.range.startContainer.parentElement;
  if (!hit || !element || boxesOf(hit.painted.mark.range).length === 0) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  page.activate(hit.painted.mark);
  setTimeout(() => page.activate(undefined), SHOWN);
  return true;
}
