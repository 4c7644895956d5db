import type { Page } from 'puppeteer-core';

/** A point on the first marked words of the page, counted from the top of what is in view. */
export async function firstMark(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return page.evaluate(() => {
    const boxes = [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].flatMap((words) => {
        const range = document.createRange();
        range.setStart(words.startContainer, words.startOffset);
        range.setEnd(words.endContainer, words.endOffset);
        return [...range.getClientRects()].slice(0, 1);
      }),
    );
    const [first] = boxes.filter(({ top }) => top > 0).toSorted((a, b) => a.top - b.top);
    return first ? { x: first.left + 20, y: first.top + first.height / 2 } : { x: 0, y: 0 };
  });
}
