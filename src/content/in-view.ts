import { containerOf, isLeftOut } from './blocks.ts';
import { boxOf, hasMoreElements, nextElementOf, nodeAtPoint, parentElementOf, previousElementOf } from './dom.ts';
import { isElement } from './nodes.ts';
import type { Reader } from './reader.ts';
import type { Slices } from './slices.ts';

/** Elements from which on what is in view is read first: a smaller page is read in one go. */
const LARGE = 500;

/** Whether a page is worth looking where its window stands. */
export const isLarge = (root: Document): boolean => hasMoreElements(root, LARGE);

/** Where the window is looked into, as parts of its width and height. */
const ACROSS = [0.5, 0.25, 0.75];
const DOWN = [0.2, 0.5, 0.8];

/** How many elements after one another are looked at from one point: many may take up no room. */
const NEAR = 200;

/** Reads what the reader sees, as far as the slice goes. The page must be laid out. */
export function readInView(reader: Reader, slices: Slices): void {
  const found = new Set<Element>();
  for (const x of ACROSS) {
    for (const y of DOWN) {
      for (const element of elementsAround(x * innerWidth, y * innerHeight, found)) {
        reader.readAhead(element, slices);
        if (slices.used) return;
      }
      // To find what stands at a point takes a moment, too.
      if (slices.used) return;
    }
  }
}

/** The element with text under a point of the window, what follows it as far as it is in view, and its siblings before it. */
function* elementsAround(x: number, y: number, found: Set<Element>): Generator<Element> {
  const node = nodeAtPoint(x, y);
  const container = node && containerOf(node);
  if (!container || !isElement(container) || isLeftOut(container)) return;
  for (const step of [elementAfter, previousElementOf]) {
    let left = NEAR;
    for (let element: Element | null = container; element && left > 0; element = step(element), left -= 1) {
      const { top, bottom } = boxOf(element);
      if (step === elementAfter ? top >= innerHeight : bottom < 0) break;
      // What takes up no room has no place.
      if (bottom <= 0 || found.has(element)) continue;
      found.add(element);
      yield element;
    }
  }
}

/** The next element that is not within this one. */
function elementAfter(element: Element): Element | null {
  let outer: Element | null = element;
  while (outer && !nextElementOf(outer)) outer = parentElementOf(outer);
  return outer && nextElementOf(outer);
}
