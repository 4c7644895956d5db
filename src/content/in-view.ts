import { containerOf, isLeftOut } from './blocks.ts';
import { boxOf, hasMoreElements, nextElementOf, nodeAtPoint, previousElementOf } from './dom.ts';
import { isElement } from './nodes.ts';
import type { Reader } from './reader.ts';
import type { Slices } from './slices.ts';

/** Elements from which on what is in view is read first: a smaller page is read in one go. */
const LARGE = 500;

/** Whether a page is worth looking where its window stands. */
export const isLarge = (root: Document): boolean => hasMoreElements(root, LARGE);

/** Where the window is looked into, as parts of its width and height. */
const ACROSS = [0.5, 0.25, 0.75];
const DOWN = [0.5, 0.2, 0.8];

/** Reads what the reader sees, as far as the slice goes. The page must be laid out. */
export function readInView(reader: Reader, slices: Slices): void {
  for (const element of elementsInView(slices)) {
    reader.readAhead(element, slices);
    if (slices.used) return;
  }
}

/**
 * Elements with text that the reader sees now, in no particular order: those under a few points of the window, and those
 * beside them as far as they are in view. To find what stands at a point takes a moment, so each is asked for only while there
 * is time left.
 */
function* elementsInView(slices: Slices): Generator<Element> {
  const found = new Set<Element>();
  for (const x of ACROSS) {
    for (const y of DOWN) {
      if (slices.used) return;
      const node = nodeAtPoint(x * innerWidth, y * innerHeight);
      const container = node && containerOf(node);
      if (!container || !isElement(container) || found.has(container) || isLeftOut(container)) continue;
      for (const step of [nextElementOf, previousElementOf]) {
        for (let element: Element | null = container; element && isInView(element); element = step(element)) {
          if (found.has(element)) continue;
          found.add(element);
          yield element;
        }
      }
    }
  }
}

function isInView(element: Element): boolean {
  const { top, bottom } = boxOf(element);
  return bottom > 0 && top < innerHeight;
}
