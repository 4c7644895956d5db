import type { Page } from 'puppeteer-core';
import { tabIdOf } from '../../scripts/extension.ts';
import { type Driver, until } from './driver.ts';
import type { Point } from './painted.ts';

/** What a reader sees of a card, in whichever frame of the page it is. */
export interface SeenCard {
  /** 0 is the top frame. */
  readonly frameId: number;
  readonly text: string;
  /** What a screen reader is told. */
  readonly said: string;
  /** The words on the button that has the focus, the empty string where the card itself has it; undefined where it is elsewhere. */
  readonly focused?: string;
  readonly box: { readonly left: number; readonly right: number };
  /** The middle and the size of each button in its frame, by what it is called. */
  readonly buttons: Readonly<Record<string, Point & { readonly width: number; readonly height: number }>>;
}

/** Runs in the extension's part of each frame: the root is closed to the page. */
const LOOK = `() => {
  const host = document.documentElement.lastElementChild;
  const root = globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot;
  const card = root?.querySelector('.card:not(.away)');
  if (!card) return undefined;
  const focused = root.activeElement;
  const name = (button) => button.ariaLabel ?? button.textContent;
  const middle = ({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2, width, height });
  const { left, right } = card.getBoundingClientRect();
  return {
    text: [...card.children].slice(0, 2).map((part) => part.innerText).join(' ').replace(/\\s+/g, ' ').replace(/[\u2066-\u2069]/g, ''),
    box: { left, right },
    said: card.querySelector('[role=status]').textContent,
    focused: focused ? (focused === card ? '' : name(focused)) : undefined,
    buttons: Object.fromEntries([...card.querySelectorAll('button')].map((button) => [name(button), middle(button.getBoundingClientRect())])),
  };
}`;

/** The card that is open in one of the page's frames; undefined where none is. */
export async function cardOn(driver: Driver, page: Page): Promise<SeenCard | undefined> {
  const tabId = await tabIdOf(driver.inside, page.url());
  const seen = await driver.inside.evaluate(`
    chrome.scripting.executeScript({ target: { tabId: ${tabId}, allFrames: true }, func: ${LOOK} }).then((frames) =>
      frames.filter(({ result }) => result).map(({ frameId, result }) => ({ frameId, ...result }))[0])`);
  return isSeenCard(seen) ? seen : undefined;
}

/** Waits for a card that says something. */
export function cardSaying(driver: Driver, page: Page, words: string | RegExp): Promise<SeenCard> {
  let last: SeenCard | undefined;
  return until(async () => {
    last = await cardOn(driver, page);
    return last && (typeof words === 'string' ? last.text.includes(words) : words.test(last.text)) ? last : undefined;
  }).catch(() => {
    throw new Error(`No card says ${words}; it says: ${last?.text ?? 'nothing, there is none'}`);
  });
}

export const noCard = (driver: Driver, page: Page) => until(async () => (await cardOn(driver, page)) === undefined);

/** Presses a button of the card in the top frame with the real pointer. */
export async function pressInCard(driver: Driver, page: Page, name: string): Promise<void> {
  const point = await until(async () => (await cardOn(driver, page))?.buttons[name]);
  await page.mouse.click(point.x, point.y);
}

function isSeenCard(value: unknown): value is SeenCard {
  return typeof value === 'object' && value !== null && 'buttons' in value;
}
