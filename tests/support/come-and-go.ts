import type { Page } from 'puppeteer-core';

/** Puts paragraphs with a mark each into a page, takes them out once all are marked, and waits until no mark is left of them. */
export async function comeAndGo(page: Page, paragraphs: number, times: number): Promise<void> {
  // A call of its own each time: a driver does not wait for minutes for one.
  for (let time = 0; time < times; time += 1) await page.evaluate(once(paragraphs, time));
}

const once = (paragraphs: number, time: number) => `(async () => {
  const marks = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  const becomes = async (expected) => {
    while (marks() !== expected) await new Promise((done) => setTimeout(done, 20));
  };
  const before = marks();
  const added = Array.from({ length: ${paragraphs} }, (_, i) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Critics say bridge ' + i + ' is no safer than it was in year ${time}.';
    return paragraph;
  });
  document.body.append(...added);
  await becomes(before + added.length);
  for (const paragraph of added) paragraph.remove();
  await becomes(before);
})()`;
