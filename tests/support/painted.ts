import type { Frame, Page } from 'puppeteer-core';

/** Words that the browser paints, and the name under which they stand in the page's highlight registry. */
export interface Painted {
  readonly name: string;
  readonly text: string;
}

/** Reads from the page's own `CSS.highlights` what is painted in one frame, in reading order. */
export function paintedIn(frame: Page | Frame): Promise<Painted[]> {
  return frame.evaluate(() => {
    const found: { name: string; text: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights) {
      for (const words of highlight) {
        const range = Document.prototype.createRange.call(document);
        range.setStart(words.startContainer, words.startOffset);
        range.setEnd(words.endContainer, words.endOffset);
        found.push({ name, text: range.toString().replace(/\s+/g, ' '), range });
      }
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ name, text }) => ({ name, text }));
  });
}

/** How many ranges are painted in one frame: cheap enough to be asked on a page with very many. */
export function sizeOf(frame: Page | Frame): Promise<number> {
  return frame.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

/** What is painted in all frames of the page. */
export async function painted(page: Page): Promise<Painted[]> {
  return (await Promise.all(page.frames().map(paintedIn))).flat();
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the first painted words that lie inside the element. */
export async function middleOfMark(page: Page, selector: string): Promise<Point> {
  const point = await page.evaluate((inside) => {
    const element = Document.prototype.querySelector.call(document, inside);
    for (const highlight of CSS.highlights.values()) {
      for (const words of highlight) {
        if (!element || !Node.prototype.contains.call(element, words.startContainer)) continue;
        const range = Document.prototype.createRange.call(document);
        range.setStart(words.startContainer, words.startOffset);
        range.setEnd(words.endContainer, words.endOffset);
        const box = range.getClientRects()[0];
        if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return undefined;
  }, selector);
  if (!point) throw new Error(`Nothing is painted in ${selector}.`);
  return point;
}
