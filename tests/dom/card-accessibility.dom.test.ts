import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { CARD_CSS } from '../../src/content/card/style.ts';
import { CardView } from '../../src/content/card/view.ts';
import { CATEGORY_IDS } from '../../src/engine/index.ts';
import { DEFAULT_LOOK } from '../../src/marks/look.ts';
import { inEnglish } from '../support/english.ts';
import type { Media } from '../support/media.ts';
import { press } from './pointer.ts';

const actions = {
  step: async () => undefined,
  ignore: async () => undefined,
  switchOff: async () => undefined,
  undo: async () => undefined,
};

afterEach(async () => {
  document.body.replaceChildren();
  await commands.media({ forcedColors: false, dark: false });
});

/** Sets the browser up, and waits until the page knows. */
async function setUp(media: Media): Promise<void> {
  await commands.media(media);
  await vi.waitFor(() => expect(matchMedia('(forced-colors: active)').matches).toBe(media.forcedColors), 3000);
}

/** The card's own view in an open root: axe does not enter closed ones. */
function mount(scheme: 'light' | 'dark', scale: number): { card: HTMLElement; view: CardView; page: HTMLElement } {
  const page = document.createElement('main');
  page.style.cssText = `font-size: ${16 * scale}px; color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  const root = page.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_CSS);
  root.adoptedStyleSheets.push(sheet);
  const view = new CardView(inEnglish, actions);
  const card = view.element;
  card.style.colorScheme = scheme;
  card.style.animation = 'none';
  root.append(card);
  document.body.append(page);
  return { card, view, page };
}

async function faultsOf(page: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(page, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const buttons = (card: HTMLElement) => [...card.querySelectorAll('button')];

const WAYS = [
  ['light', { forcedColors: false, dark: false }, 'light', 1],
  ['dark', { forcedColors: false, dark: true }, 'dark', 1],
  ['forced colours', { forcedColors: true, dark: false }, 'light', 1],
  ['200 % text', { forcedColors: false, dark: false }, 'light', 2],
] as const;

describe.each(WAYS)('in %s', (_, media, scheme, scale) => {
  test('axe finds nothing on the card of any kind, nor on what its buttons lead to', async () => {
    await setUp(media);
    const { card, view, page } = mount(scheme, scale);
    for (const category of CATEGORY_IDS) {
      const because = inEnglish('because_group', 'Two people close to the talks');
      const reason = category === 'anonymous' ? { reason: 'because the vote has not been held' } : {};
      view.show({ look: DEFAULT_LOOK, category, phrase: 'two people close to the talks', because, ...reason });
      view.showCount({ at: 1, total: 14 });
      view.announce();
      expect(await faultsOf(page)).toEqual([]);
    }
    await press(buttons(card)[0]);
    expect(buttons(card).map(({ textContent }) => textContent)).toContain('On this site');
    expect(await faultsOf(page)).toEqual([]);
    await press(buttons(card)[0]);
    expect(buttons(card).map(({ textContent }) => textContent)).toContain('Undo');
    expect(await faultsOf(page)).toEqual([]);
  });

  test('a planted fault is reported', async () => {
    await setUp(media);
    const { card, view, page } = mount(scheme, scale);
    view.show({ look: DEFAULT_LOOK, category: 'vague', phrase: 'critics', because: 'It is so.' });
    buttons(card).at(-1)?.removeAttribute('aria-label');
    expect((await faultsOf(page)).join()).toContain('button-name');
  });

  test('nothing is cut off, and every target is large enough', () => {
    const { card, view } = mount(scheme, scale);
    view.show({ look: DEFAULT_LOOK, category: 'anonymous', phrase: 'two people', because: 'It is so.', reason: '' });
    view.showCount({ at: 10, total: 14 });
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
    for (const button of buttons(card)) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });
});
