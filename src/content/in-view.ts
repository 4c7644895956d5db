import { containerOf, isLeftOut } from './blocks.ts';
import { isElement } from './nodes.ts';

/** Where the window is looked into, as parts of its width and height. */
const ACROSS = [0.5, 0.25, 0.75];
const DOWN = [0.5, 0.2, 0.8];

/**
 * Elements with text that the reader sees now, in no particular order: those under a few points of the window, and those
 * beside them as far as they are in view. The page must be laid out.
 */
export function* elementsInView(): Generator<Element> {
  const found = new Set<Element>();
  for (const x of ACROSS) {
    for (const y of DOWN) {
      const node = document.caretPositionFromPoint(x * innerWidth, y * innerHeight)?.offsetNode;
      const container = node && containerOf(node);
      if (!container || !isElement(container) || found.has(container) || isLeftOut(container)) continue;
      for (const step of ['nextElementSibling', 'previousElementSibling'] as const) {
        for (let element: Element | null = container; element && isInView(element); element = element[step]) {
          if (found.has(element)) continue;
          found.add(element);
          yield element;
        }
      }
    }
  }
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
