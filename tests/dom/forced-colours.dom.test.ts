import { afterEach, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { CATEGORY_IDS, type CategoryId } from '../../src/engine/index.ts';
import { marksCss } from '../../src/marks/marks-css.ts';
import { highlightName } from '../../src/marks/names.ts';
import { pictureOf } from './pointer.ts';

/** Pixels by which two lines must differ under the same words. */
const LEAST = 40;

afterEach(async () => {
  document.body.replaceChildren();
  document.adoptedStyleSheets = [];
  CSS.highlights.clear();
  await commands.media({ forcedColors: false, dark: false });
});

/** The same words, marked as one of each kind. */
function marked(category: CategoryId): HTMLElement {
  const words = document.createElement('p');
  words.style.cssText = 'width: 120px; margin: 8px; font: 20px/2 serif';
  words.textContent = 'nnnnnnnnn';
  document.body.append(words);
  const range = new Range();
  range.selectNodeContents(words);
  CSS.highlights.set(highlightName('q7', category, 'light'), new Highlight(range));
  return words;
}

test('where the system sets all colours, lines tell the kinds apart', async () => {
  await commands.media({ forcedColors: true, dark: false });
  await vi.waitFor(() => expect(matchMedia('(forced-colors: active)').matches).toBe(true), 3000);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksCss(['q7']));
  document.adoptedStyleSheets = [sheet];
  const pictures: [CategoryId, Uint8ClampedArray][] = [];
  for (const words of CATEGORY_IDS.map((id) => [id, marked(id)] as const)) {
    pictures.push([words[0], await pictureOf(words[1])]);
  }
  for (const [at, [one, first]] of pictures.entries()) {
    for (const [other, second] of pictures.slice(at + 1)) {
      expect(apart(first, second), `${one} and ${other}`).toBeGreaterThan(LEAST);
    }
  }
});

test('and the mark that the reader is at is set apart', async () => {
  await commands.media({ forcedColors: true, dark: false });
  await vi.waitFor(() => expect(matchMedia('(forced-colors: active)').matches).toBe(true), 3000);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksCss(['q7']));
  document.adoptedStyleSheets = [sheet];
  for (const category of CATEGORY_IDS) {
    const words = marked(category);
    const before = await pictureOf(words);
    const range = new Range();
    range.selectNodeContents(words);
    const active = new Highlight(range);
    active.priority = 1;
    CSS.highlights.set(highlightName('q7', category, 'light-active'), active);
    // Chromium lays its ground over the one that is there, which makes it darker by no more than that.
    expect(apart(before, await pictureOf(words), 32), `${category}, at rest and not`).toBeGreaterThan(LEAST);
    words.remove();
  }
});

/** How many pixels of two pictures differ enough to be seen. */
function apart(one: Uint8ClampedArray, other: Uint8ClampedArray, least = 96): number {
  let count = 0;
  for (let i = 0; i < one.length; i += 4) if (Math.abs((one[i] ?? 0) - (other[i] ?? 0)) > least) count += 1;
  return count;
}
