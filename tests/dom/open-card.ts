import { onTestFinished, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { Current } from '../../src/content/card/current.ts';
import { boxesOf } from '../../src/content/hit.ts';
import type { Page } from '../../src/content/page.ts';
import type { CardActions } from '../../src/content/card/view.ts';
import { closedRootOf } from './hosts.ts';
import { pointAt } from './pointer.ts';
import { readHtml } from './read-page.ts';

// The extension API as far as the card needs it: the page of a test has none.
vi.stubGlobal('chrome', {
  runtime: { id: 'an-extension' },
  dom: { openOrClosedShadowRoot: ({ shadowRoot }: Element) => shadowRoot },
});
vi.stubGlobal('browser', { runtime: { id: 'an-extension' } });

/** A page with its card at work, and a way into the closed root that no page has. */
export interface Opened {
  readonly page: Page;
  readonly current: Current;
  readonly root: ShadowRoot;
  readonly actions: { readonly [Name in keyof CardActions]: ReturnType<typeof vi.fn> };
}

/** Reads HTML and puts the card to work on it, as the content script does. */
export async function withCard(html: string): Promise<Opened> {
  const { Host } = await import('../../src/content/card/host.ts');
  const { CARD_CSS } = await import('../../src/content/card/style.ts');
  const { Card } = await import('../../src/content/card/card.ts');
  const { Current } = await import('../../src/content/card/current.ts');
  const { openCardOnHover } = await import('../../src/content/card/hover.ts');
  const { closeOnEscape } = await import('../../src/content/card/keys.ts');
  const { FocusMemory } = await import('../../src/content/card/focus-memory.ts');
  const { page } = await readHtml(html);
  // Keys go where the focus is, and that is not yet in the frame of the test.
  window.focus();
  const end = new AbortController();
  const host = new Host(CARD_CSS);
  const root = closedRootOf(host);
  const actions = {
    step: vi.fn(async () => undefined),
    ignore: vi.fn(async () => undefined),
    switchOff: vi.fn(async () => undefined),
    undo: vi.fn(async () => undefined),
  };
  const card = new Card(host, (...words) => words.join(' '), actions);
  const current = new Current({ page: () => page, card, countOf: async () => undefined });
  const memory = new FocusMemory();
  openCardOnHover({ card, current, shown: () => page.shown, shadowRoots: () => page.shadowRoots }, end.signal);
  closeOnEscape({ card, current, onLeave: () => void memory.giveBack(), onEscape: () => undefined }, end.signal);
  memories.set(current, () => {
    memory.remember();
    card.focus();
  });
  onTestFinished(async () => {
    end.abort();
    await commands.movePointer(0, 0);
  });
  return { page, current, root, actions };
}

const memories = new WeakMap<Current, () => void>();

/** Moves the focus into the open card, as the command does. */
export function enter(current: Current): void {
  memories.get(current)?.();
}

export const wordsOf = (page: Page, index = 0): DOMRect => boxesOf(page.shown[index]!.painted.mark.range)[0]!;

export async function pointAtMark(page: Page, index = 0): Promise<void> {
  const { left, top, width, height } = wordsOf(page, index);
  await pointAt(left + width / 2, top + height / 2);
}
