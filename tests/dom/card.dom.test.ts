import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { Card } from '../../src/content/card.ts';
import { boxesOf } from '../../src/content/hit.ts';
import { openCardOnHover } from '../../src/content/hover.ts';
import type { Page } from '../../src/content/page.ts';
import { byId, CLAIM, readHtml, settle } from './read-page.ts';

const BEFORE = '<div style="height: 200px"></div>';
let end: AbortController;

beforeEach(() => {
  end = new AbortController();
});
afterEach(async () => {
  end.abort();
  await commands.movePointer(0, 0);
});

/** Reads HTML and opens the card on the marks in it, as the content script does. */
async function hoverable(html: string): Promise<Page> {
  const { page } = await readHtml(html);
  const card = new Card((...words) => words.join(' '));
  const hovered = {
    shown: () => page.shown,
    shadowRoots: () => page.shadowRoots,
    onHit: page.activate.bind(page),
  };
  openCardOnHover(card, hovered, end.signal);
  return page;
}

/** Moves the real pointer to a point of this frame. */
async function pointAt(x: number, y: number): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect();
  if (!frame) throw new Error('The tests run in a frame.');
  const scale = frame.width / innerWidth;
  await commands.movePointer(frame.left + x * scale, frame.top + y * scale);
}

const wordsOf = (page: Page): DOMRect => boxesOf(page.shown[0]!.painted.mark.range)[0]!;

async function pointAtMark(page: Page): Promise<void> {
  const { left, top, width, height } = wordsOf(page);
  await pointAt(left + width / 2, top + height / 2);
}

/** Elements that the page did not put there. */
const hosts = (): Element[] => [...document.documentElement.children].filter((child) => !child.matches('head, body'));
const opens = () => vi.waitFor(() => expect(hosts()).toHaveLength(1), 2000);

describe('the card', () => {
  test('is one element with a closed root, there while the pointer rests on a mark, and gone after', async () => {
    const page = await hoverable(`${BEFORE}<p>${CLAIM}</p>`);
    const before = document.documentElement.outerHTML;
    await pointAtMark(page);
    await opens();
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.childNodes).toHaveLength(0);
    await pointAt(5, 5);
    await vi.waitFor(() => expect(hosts()).toHaveLength(0));
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('does not open beside a mark', async () => {
    await hoverable(`${BEFORE}<p id="it">Nothing.</p><p>${CLAIM}</p>`);
    const { left, top } = byId('it').getBoundingClientRect();
    await pointAt(left + 5, top + 5);
    await settle(600);
    expect(hosts()).toHaveLength(0);
  });

  test('closes on Escape and leaves the mark as it was', async () => {
    const page = await hoverable(`${BEFORE}<p>${CLAIM}</p>`);
    const before = CSS.highlights.size;
    await pointAtMark(page);
    await opens();
    expect(CSS.highlights.size).toBe(before + 1);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(hosts()).toHaveLength(0);
    expect(CSS.highlights.size).toBe(before);
  });

  test('stays while the pointer goes from the words onto it', async () => {
    const page = await hoverable(`${BEFORE}<p>${CLAIM}</p>`);
    await pointAtMark(page);
    await opens();
    const { left, bottom } = wordsOf(page);
    await pointAt(left + 10, bottom + 3);
    await pointAt(left + 10, bottom + 20);
    await settle(100);
    expect(hosts()).toHaveLength(1);
  });

  test('closes when the extension ends', async () => {
    const page = await hoverable(`${BEFORE}<p>${CLAIM}</p>`);
    await pointAtMark(page);
    await opens();
    end.abort();
    expect(hosts()).toHaveLength(0);
  });

  test('is opened by no event that a script of the page makes', async () => {
    const page = await hoverable(`${BEFORE}<p>${CLAIM}</p>`);
    const { left, top } = wordsOf(page);
    dispatchEvent(new PointerEvent('pointermove', { clientX: left + 5, clientY: top + 5 }));
    await settle(600);
    expect(hosts()).toHaveLength(0);
  });
});

/** Shows the card by itself, its root open to the test. */
function show(page: Page): { box: DOMRect; card: Card; text: string } {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const card = new Card((...words) => words.join(' '));
  const root: ShadowRoot = attach.mock.results[0]?.value;
  attach.mockRestore();
  card.show(page.shown[0]!);
  end.signal.addEventListener('abort', () => card.hide());
  const inside = root.querySelector('.card')!;
  return { box: inside.getBoundingClientRect(), card, text: inside.textContent };
}

describe('the card is never over the words, and inside the window:', () => {
  for (const [where, style] of [
    ['at the top', 'top: 0'],
    ['at the bottom', 'bottom: 0'],
    ['at the right', 'top: 300px; right: 0'],
    ['in the middle of a long line', 'top: 50%; left: 40%'],
  ]) {
    test(where!, async () => {
      const { page } = await readHtml(`<p style="position: fixed; margin: 0; ${style}">${CLAIM}</p>`);
      const words = wordsOf(page);
      const { box } = show(page);
      expect(box.bottom <= words.top || box.top >= words.bottom).toBe(true);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(innerWidth);
      expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    });
  }
});

test('styles of a hostile page do not reach the card', async () => {
  const { page } = await readHtml(
    `<style>* { display: none !important; position: static !important; opacity: 0 !important; transform: scale(0) !important; font-size: 80px !important }
    html, body, p { display: block !important; opacity: 1 !important; transform: none !important; font-size: 16px !important }</style>
    <p>${CLAIM}</p>`,
  );
  const { box } = show(page);
  expect(box.width).toBe(300);
  expect(box.height).toBeGreaterThan(60);
  const style = getComputedStyle(hosts()[0]!);
  expect([style.display, style.position, style.opacity, style.transform]).toEqual(['block', 'fixed', '1', 'none']);
});

test('the card names the kind, asks its question, and says what is missing', async () => {
  const { page } = await readHtml('<p>“It is unsafe,” a person familiar with the matter said.</p>');
  const { text } = show(page);
  for (const key of ['kind_anonymous', 'question_anonymous', 'because_withheld', 'card_reason_not_given'])
    expect(text).toContain(key);
});
