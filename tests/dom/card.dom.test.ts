import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { hosts } from './hosts.ts';
import { enter, type Opened, pointAtMark, withCard, wordsOf } from './open-card.ts';
import { pointAt, press } from './pointer.ts';
import { byId, CLAIM, MARK, settle } from './read-page.ts';
import type { CardActions } from '../../src/content/card/view.ts';
import type { CategoryId } from '../../src/engine/index.ts';
import { DEFAULT_LOOK } from '../../src/marks/look.ts';
import { DEFAULTS } from '../../src/platform/settings.ts';

const BEFORE = '<div style="height: 200px"></div>';
const opens = () => vi.waitFor(() => expect(hosts()).toHaveLength(1), 2000);
const closes = () => vi.waitFor(() => expect(hosts()).toHaveLength(0), 2000);
const cardIn = (root: ShadowRoot): HTMLElement => root.querySelector('.card')!;
const buttonIn = (root: ParentNode, words: string): HTMLElement =>
  [...root.querySelectorAll('button')].find((button) => `${button.ariaLabel} ${button.textContent}`.includes(words))!;

const nothing = async () => undefined;
const DOES_NOTHING: CardActions = { step: nothing, ignore: nothing, switchOff: nothing, undo: nothing };

/** Opens the card on a mark as a step does. */
async function stepTo({ current, root }: Opened, index = 0): Promise<HTMLElement> {
  expect(await current.goTo(index, { at: index + 1, total: 3 })).toBe(true);
  const card = cardIn(root);
  await Promise.allSettled(card.getAnimations().map(({ finished }) => finished));
  return card;
}

describe('under the pointer', () => {
  test('it is one element with a closed root, there while the pointer rests on a mark, and gone after', async () => {
    const { page } = await withCard(`${BEFORE}<p>${CLAIM}</p>`);
    const before = document.documentElement.outerHTML;
    await pointAtMark(page);
    await opens();
    expect(hosts()[0]?.shadowRoot).toBeNull();
    expect(hosts()[0]?.childNodes).toHaveLength(0);
    await pointAt(5, 5);
    await closes();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('it does not open beside a mark', async () => {
    await withCard(`${BEFORE}<p id="it">Nothing.</p><p>${CLAIM}</p>`);
    const { left, top } = byId('it').getBoundingClientRect();
    await pointAt(left + 5, top + 5);
    await settle(600);
    expect(hosts()).toHaveLength(0);
  });

  test.each([
    ['', '<style>a::after { content: ""; position: absolute; inset: 0 }</style><a href="#">Bridge</a>'],
    ['of its own', '<a href="#" style="position: absolute; inset: 0"></a>'],
  ])('it opens under a link %s that covers all of a teaser', async (_, link) => {
    const { page } = await withCard(`${BEFORE}<div style="position: relative">${link}<p>${CLAIM}</p></div>`);
    await pointAtMark(page);
    await opens();
  });

  test('it opens and stays while something else scrolls and fields lose the focus', async () => {
    const ticker = '<div id="ticker" style="width: 200px; overflow: auto"><div style="width: 5000px">News</div></div>';
    const { page } = await withCard(`${BEFORE}<p>${CLAIM}</p>${ticker}<input id="one"><input id="other">`);
    const timer = setInterval(() => {
      byId('ticker').scrollLeft += 1;
      byId(document.activeElement?.id === 'one' ? 'other' : 'one').focus();
    }, 40);
    onTestFinished(() => clearInterval(timer));
    await pointAtMark(page);
    await opens();
    await settle(600);
    expect(hosts()).toHaveLength(1);
  });

  test('it closes when its words scroll away within an element', async () => {
    const box = `<div id="box" style="height: 100px; overflow: auto"><p>${CLAIM}</p><div style="height: 999px"></div></div>`;
    const { page } = await withCard(`${BEFORE}${box}`);
    await pointAtMark(page);
    await opens();
    byId('box').scrollTop = 30;
    await closes();
  });

  test('it closes on Escape and leaves the mark as it was', async () => {
    const { page } = await withCard(`${BEFORE}<p>${CLAIM}</p>`);
    const before = CSS.highlights.size;
    await pointAtMark(page);
    await opens();
    expect(CSS.highlights.size).toBe(before + 1);
    await commands.key('Escape');
    await closes();
    expect(CSS.highlights.size).toBe(before);
  });

  test('it stays while the pointer goes from the words onto it', async () => {
    const { page } = await withCard(`${BEFORE}<p>${CLAIM}</p>`);
    await pointAtMark(page);
    await opens();
    const { left, bottom } = wordsOf(page);
    await pointAt(left + 10, bottom + 3);
    await pointAt(left + 10, bottom + 20);
    await settle(300);
    expect(hosts()).toHaveLength(1);
  });

  test('a pointer that pressed and rests opens nothing when a mark comes to light under it', async () => {
    const opened = await withCard(`<p>${CLAIM}</p><p id="it" style="position: absolute; margin: 0">${CLAIM}</p>`);
    const { root, actions, current } = opened;
    await stepTo(opened);
    const next = buttonIn(root, 'card_next');
    const { left, top, width, height } = next.getBoundingClientRect();
    byId('it').style.left = `${left}px`;
    byId('it').style.top = `${top}px`;
    // The next mark is in another frame.
    actions.step.mockImplementation(async () => current.close());
    const rest = () => pointAt(left + width / 2, top + height / 2);
    await rest();
    await press(next);
    await closes();
    // As a browser does it after a change of layout: the pointer has not moved.
    await rest();
    await settle(600);
    expect(hosts()).toHaveLength(0);
    await pointAt(left + 8, top + 8);
    await opens();
    expect(current.place.at).toBe(1);
  });

  test('no event that a script of the page makes opens or closes it, or presses a button', async () => {
    const { page, root, actions } = await withCard(`${BEFORE}<p>${CLAIM}</p>`);
    const { left, top } = wordsOf(page);
    dispatchEvent(new PointerEvent('pointermove', { clientX: left + 5, clientY: top + 5 }));
    await settle(600);
    expect(hosts()).toHaveLength(0);
    await pointAtMark(page);
    await opens();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    for (const target of [hosts()[0], document.body])
      target?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    for (const button of root.querySelectorAll('button')) button.click();
    for (const type of ['blur', 'scroll', 'pagehide']) dispatchEvent(new Event(type));
    document.documentElement.dispatchEvent(new PointerEvent('pointerleave'));
    expect(hosts()).toHaveLength(1);
    expect(root.textContent).not.toContain('card_ignore_site');
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });

  test('our own element coming and going is no change of the page', async () => {
    const { page } = await withCard(`${BEFORE}<p>${CLAIM}</p>`);
    const { Watch } = await import('../../src/content/watch.ts');
    const changed = vi.fn();
    const watch = new Watch(changed);
    watch.observe(document);
    await pointAtMark(page);
    await opens();
    await pointAt(5, 5);
    await closes();
    document.body.append('The page itself.');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    watch.stop();
  });
});

describe('it is never over the words, and inside the window:', () => {
  for (const [where, style] of [
    ['at the top', 'top: 0'],
    ['at the bottom', 'bottom: 0'],
    ['at the right', 'top: 300px; right: 0'],
    ['in the middle of a long line', 'top: 50%; left: 40%'],
    ['over two lines', 'top: 40%; right: 0; width: 90px'],
  ]) {
    test(where!, async () => {
      const opened = await withCard(`<p style="position: fixed; margin: 0; ${style}">${CLAIM}</p>`);
      const box = (await stepTo(opened)).getBoundingClientRect();
      const words = wordsOf(opened.page);
      expect(box.bottom <= words.top || box.top >= words.bottom).toBe(true);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(innerWidth);
      expect(box.bottom).toBeLessThanOrEqual(innerHeight);
    });
  }
});

describe('it does not run away from the pointer:', () => {
  const places = [0, 0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.95];
  test.each(places)('what it asks keeps it on its side of words at %f of the window', async (part) => {
    const opened = await withCard(`<p style="position: fixed; margin: 0; top: ${part * innerHeight}px">${CLAIM}</p>`);
    const { page, root } = opened;
    await pointAtMark(page);
    await opens();
    const words = wordsOf(page);
    const isBelow = () => cardIn(root).getBoundingClientRect().top >= words.bottom;
    const before = isBelow();
    for (const name of ['card_not_a_problem', 'card_ignore_site']) {
      await press(buttonIn(root, name));
      await settle(200);
      expect(isBelow()).toBe(before);
      const { top, bottom } = cardIn(root).getBoundingClientRect();
      expect(Math.min(top, innerHeight - bottom)).toBeGreaterThanOrEqual(0);
      expect(bottom <= words.top || top >= words.bottom).toBe(true);
    }
  });

  test('it stays where it has shrunk away from the pointer, until the pointer has been in it', async () => {
    const { page, root } = await withCard(`${BEFORE}<p>${CLAIM}</p>`);
    await pointAtMark(page);
    await opens();
    const card = cardIn(root);
    const { left, bottom } = card.getBoundingClientRect();
    await pointAt(left + 60, bottom - 8);
    root.querySelector('.do')!.remove();
    await vi.waitFor(() => expect(card.getBoundingClientRect().bottom).toBeLessThan(bottom - 20));
    await settle(100);
    await pointAt(left + 64, bottom - 7);
    await settle(500);
    expect(hosts()).toHaveLength(1);
    await pointAt(left + 64, card.getBoundingClientRect().bottom - 20);
    await pointAt(left + 64, bottom - 1);
    await closes();
  });

  test('an arrow stays under the pointer that steps, until the card would cover the words', async () => {
    const lines = Array.from(
      { length: 4 },
      (_, at) => `<p style="position: absolute; top: ${20 + at * 30}px">${CLAIM}</p>`,
    );
    const opened = await withCard(`${lines.join('')}<p id="it" style="position: absolute">${CLAIM}</p>`);
    const { page, root, actions, current } = opened;
    // A mark within the place of the card comes last.
    byId('it').style.top = '260px';
    let at = 3;
    actions.step.mockImplementation(async (direction: number) => {
      at += direction;
      await current.goTo(at, { at: at + 1, total: 5 });
    });
    await pointAtMark(page, at);
    await opens();
    const arrow = (name: string) => buttonIn(root, name).getBoundingClientRect();
    await settle(200);
    for (const name of ['card_previous', 'card_previous', 'card_next', 'card_next']) {
      const { left, top } = arrow(name);
      await press(buttonIn(root, name));
      await settle(200);
      expect(arrow(name).left).toBeCloseTo(left, 0);
      expect(arrow(name).top).toBeCloseTo(top, 0);
    }
    await press(buttonIn(root, 'card_next'));
    await vi.waitFor(() => expect(current.place.at).toBe(4));
    const [card, words] = [cardIn(root).getBoundingClientRect(), wordsOf(page, 4)];
    expect(card.bottom <= words.top || card.top >= words.bottom).toBe(true);
  });

  test('it stays in sight while a step of its own scrolls the page', async () => {
    const opened = await withCard(`${BEFORE}<p>${CLAIM}</p><div style="height: 2000px"></div><p>${CLAIM}</p>`);
    const { root, actions, current } = opened;
    await stepTo(opened);
    actions.step.mockImplementation(async () => void current.goTo(1, { at: 2, total: 2 }));
    const { bottom } = cardIn(root).getBoundingClientRect();
    await press(buttonIn(root, 'card_next'));
    await vi.waitFor(() => expect(root.textContent).toContain('card_place 2 2'));
    expect(cardIn(root).classList).not.toContain('away');
    expect(cardIn(root).getBoundingClientRect().bottom).toBeCloseTo(bottom, 0);
    scrollTo(0, 0);
  });
});

describe('on a hostile page', () => {
  // What is important in an earlier layer wins, so that the text itself is still there to be read.
  const READABLE =
    '@layer first { html, body, p { display: block !important; opacity: 1 !important; transform: none !important; font-size: 16px !important } }';
  test.each([
    ['everything is unset and hidden', `* { all: unset !important; display: none !important }`],
    [
      'everything is moved, faded and shrunk',
      `* { position: static !important; opacity: 0 !important; transform: scale(0) !important; font-size: 80px !important; direction: rtl !important }`,
    ],
    ['it comes from a layer', '@layer a { * { all: unset !important; display: none !important } }'],
    ['the root is turned and cut off', 'html { rotate: 3deg; contain: paint; overflow: clip; translate: 0 40px }'],
    ['backdrops are black', '::backdrop { background: black !important }'],
  ])('styles do not reach it where %s', async (_, css) => {
    const opened = await withCard(`<style>${READABLE} ${css}</style>${BEFORE}<p>${CLAIM}</p>`);
    const box = (await stepTo(opened)).getBoundingClientRect();
    expect(Math.round(box.width)).toBe(300);
    expect(box.height).toBeGreaterThan(100);
    const there = document.elementFromPoint(box.left + box.width / 2, box.top + 20);
    expect(there).toBe(hosts()[0]);
    expect(getComputedStyle(hosts()[0]!, '::backdrop').display).toBe('none');
    const { display, opacity, transform, direction } = getComputedStyle(hosts()[0]!);
    expect([display, opacity, transform, direction]).toEqual(['block', '1', 'none', 'ltr']);
  });

  test('it stands above a modal dialog and can be pressed in it', async () => {
    const opened = await withCard(`<dialog id="it" style="width: 500px; height: 400px"><p>${CLAIM}</p></dialog>`);
    const dialog = byId('it');
    if (dialog instanceof HTMLDialogElement) dialog.showModal();
    await vi.waitFor(() => expect(opened.page.shown).toHaveLength(1));
    await stepTo(opened);
    await press(buttonIn(opened.root, 'card_next'));
    await vi.waitFor(() => expect(opened.actions.step).toHaveBeenCalledWith(1));
    await commands.key('Escape');
    await vi.waitFor(() => expect(byId('it').children).toHaveLength(1));
  });
});

describe('what it says and does', () => {
  test('it names the kind, asks its question, and says why and what is missing', async () => {
    const opened = await withCard('<p>“It is unsafe,” a person familiar with the matter said.</p>');
    const { textContent } = await stepTo(opened);
    for (const key of [
      'kind_anonymous',
      'question_anonymous',
      'because_withheld',
      'card_reason_not_given',
      'card_place 1 3',
    ])
      expect(textContent).toContain(key);
  });

  test('a step opens it without taking the focus, and tells it politely', async () => {
    const opened = await withCard(`<input id="it" value="mine" />${BEFORE}<p>${CLAIM}</p>`);
    byId('it').focus();
    await stepTo(opened);
    expect(document.activeElement).toBe(byId('it'));
    const status = opened.root.querySelector('[role=status]')!;
    await vi.waitFor(() => expect(status.textContent).toContain('question_vague'));
    await pointAt(5, 5);
    await settle(400);
    expect(hosts()).toHaveLength(1);
  });

  test('the focus goes in, and back to where it was on Escape, which the page does not get', async () => {
    const opened = await withCard(`<input id="it" />${BEFORE}<p>${CLAIM}</p>`);
    const keys: string[] = [];
    document.addEventListener('keydown', ({ key }) => keys.push(key), { signal: AbortSignal.timeout(5000) });
    byId('it').focus();
    await stepTo(opened);
    enter(opened.current);
    expect(opened.root.activeElement).toBe(cardIn(opened.root));
    await commands.key('Tab');
    expect(opened.root.activeElement?.textContent).toBe('card_not_a_problem');
    await commands.key('Escape');
    await closes();
    expect(document.activeElement).toBe(byId('it'));
    expect(keys).toEqual([]);
  });

  test('the focus goes back to where it was last, not to where an earlier card took it from', async () => {
    const opened = await withCard(`<input id="first" /><input id="it" />${BEFORE}<p>${CLAIM}</p>`);
    byId('first').focus();
    await stepTo(opened);
    enter(opened.current);
    await press(byId('it'));
    await closes();
    byId('it').focus();
    await stepTo(opened);
    enter(opened.current);
    await commands.key('Escape');
    await closes();
    expect(document.activeElement).toBe(byId('it'));
  });

  test('“not a problem” asks where, does it, and takes it back', async () => {
    const opened = await withCard(`${BEFORE}<p>${CLAIM}</p>`);
    const { root, actions } = opened;
    await stepTo(opened);
    await press(buttonIn(root, 'card_not_a_problem'));
    await vi.waitFor(() => expect(root.textContent).toContain('card_ignore \u2068Critics say\u2069'));
    await press(buttonIn(root, 'card_ignore_site'));
    await vi.waitFor(() => expect(root.textContent).toContain('card_ignored_site'));
    expect(actions.ignore.mock.calls).toEqual([['site']]);
    await press(buttonIn(root, 'card_undo'));
    await vi.waitFor(() => expect(actions.undo).toHaveBeenCalledOnce());
  });

  test('“Cancel” and Escape go back from the question first', async () => {
    const opened = await withCard(`${BEFORE}<p>${CLAIM}</p>`);
    const { root } = opened;
    await stepTo(opened);
    for (const goBack of [() => press(buttonIn(root, 'card_cancel')), () => commands.key('Escape')]) {
      await press(buttonIn(root, 'card_not_a_problem'));
      await vi.waitFor(() => expect(root.textContent).toContain('card_ignore_site'));
      await goBack();
      await vi.waitFor(() => expect(root.textContent).not.toContain('card_ignore_site'));
      expect(root.textContent).toContain('card_switch_off');
    }
    await commands.key('Escape');
    await closes();
  });

  test('words of the page are text in it, whatever they look like', async () => {
    const { CardView } = await import('../../src/content/card/view.ts');
    const view = new CardView((...words) => words.join(' '), DOES_NOTHING);
    const markup = '<img src="leak.png" onerror="hacked = 1"><b>critics</b>';
    view.show({ category: 'anonymous', look: DEFAULT_LOOK, phrase: markup, because: markup, reason: markup });
    expect(view.element.querySelector('.why')?.textContent).toBe(markup);
    expect(view.element.querySelector('q')?.textContent).toBe(markup);
    // What is asked, and what is told in the end, holds them as well.
    document.body.append(view.element);
    onTestFinished(() => view.element.remove());
    const told = () => view.element.querySelector('.do p')?.textContent;
    await press(buttonIn(view.element, 'card_not_a_problem'));
    await vi.waitFor(() => expect(told()).toBe(`card_ignore ${markup}`));
    await press(buttonIn(view.element, 'card_ignore_site'));
    await vi.waitFor(() => expect(told()).toBe(`card_ignored_site ${markup}`));
    expect(view.element.querySelectorAll('img, .body :not(.reason) > b')).toHaveLength(0);
  });

  test('a press that comes to nothing is told, and claims nothing', async () => {
    const opened = await withCard(`${BEFORE}<p>${CLAIM}</p>`);
    const { root, actions } = opened;
    const { tellFailuresTo } = await import('../../src/content/guarded.ts');
    const told: unknown[] = [];
    tellFailuresTo((error) => told.push(error));
    const refused = new Error('No store takes it.');
    for (const action of [actions.step, actions.switchOff]) action.mockRejectedValue(refused);
    await stepTo(opened);
    await press(buttonIn(root, 'card_next'));
    await press(buttonIn(root, 'card_switch_off'));
    await vi.waitFor(() => expect(told).toEqual([refused, refused]));
    expect(root.textContent).not.toContain('card_switched_off');
    tellFailuresTo(console.error);
  });

  test('it stays when the reader presses the mark away, and goes when the page does', async () => {
    const opened = await withCard(`${BEFORE}<p id="it">${CLAIM}</p>`);
    const { page, current } = opened;
    await stepTo(opened);
    current.press();
    page.show({ ...DEFAULTS, disabledCategories: ['vague'] });
    current.refresh();
    expect(hosts()).toHaveLength(1);
    page.show(DEFAULTS);
    current.refresh();
    expect(hosts()).toHaveLength(1);
    byId('it').remove();
    await vi.waitFor(() => expect(page.shown).toHaveLength(0));
    current.refresh();
    expect(hosts()).toHaveLength(0);
  });

  test('it counts what is shown, also when its own mark is no longer among it', async () => {
    const opened = await withCard(`${BEFORE}<p>${CLAIM}</p><p>The king is said to be ill.</p>`);
    const { page, current, root } = opened;
    await pointAtMark(page);
    const counts = (count: string) => vi.waitFor(() => expect(root.textContent).toContain(`card_place ${count}`), 2000);
    await counts('1 2');
    const switchOff = (...disabledCategories: CategoryId[]) => {
      page.show({ ...DEFAULTS, disabledCategories });
      current.refresh();
    };
    switchOff('passive');
    await counts('1 1');
    current.press();
    switchOff('vague');
    await counts('– 1');
    switchOff();
    await counts('1 2');
  });

  test('its place lies among the marks when others of its kind are pressed away with its own', async () => {
    const { parsePlace } = await import('../../src/platform/step-messages.ts');
    const opened = await withCard(`${BEFORE}${`<p>${CLAIM}</p>`.repeat(5)}<p>The king is said to be ill.</p>`);
    const { page, current } = opened;
    await current.goTo(4, { at: 5, total: 6 });
    current.press();
    page.show({ ...DEFAULTS, disabledCategories: ['vague'] });
    current.refresh();
    expect(parsePlace(current.place)).toMatchObject({ total: 1, at: 0.5 });
  });

  test('the words of its mark are told as they are seen, without the breaks of the source', async () => {
    const { current } = await withCard(`${BEFORE}<p>Critics\n${' '.repeat(300)}say the bridge is unsafe.</p>`);
    await current.goTo(0, { at: 1, total: 1 });
    expect(current.phrase).toBe(MARK);
  });

  test('it stays when other text of its paragraph changes', async () => {
    const opened = await withCard(`<p>${CLAIM} <time id="time">5 s ago</time></p>`);
    await stepTo(opened);
    byId('time').textContent = '6 s ago';
    await settle();
    opened.current.refresh();
    expect(hosts()).toHaveLength(1);
    expect(opened.current.place).toMatchObject({ at: 0, total: 1 });
  });

  test('a step to words that a style has hidden unseen fails, and the next one finds another mark', async () => {
    const { page, current } = await withCard(`<style></style><p>${CLAIM}</p><p class="b">Officials said so.</p>`);
    expect(page.shown).toHaveLength(2);
    const { sheet } = document.querySelector('style')!;
    sheet!.insertRule('.b { display: none }');
    expect(await current.goTo(1)).toBe(false);
    expect(page.shown).toHaveLength(1);
  });

  test.each(['html { zoom: 1.5 }', 'html { zoom: 0.7 }', 'body { zoom: 1.5 }'])(
    'it stands right with %s',
    async (css) => {
      const opened = await withCard(`<style>${css}</style>${BEFORE}<p>${CLAIM}</p>`);
      const card = (await stepTo(opened)).getBoundingClientRect();
      const words = wordsOf(opened.page);
      expect(Math.abs(card.top - words.bottom)).toBeLessThan(15);
      expect(card.left).toBeLessThan(words.right);
    },
  );

  test.each(['scrollTop', 'scrollLeft'] as const)('it goes when its words leave an element by %s', async (way) => {
    const box = `<div id="box" style="width: 400px; height: 200px; overflow: auto"><div style="width: 3000px; height: 2000px">`;
    await stepTo(await withCard(`${BEFORE}${box}<p style="width: 300px">${CLAIM}</p></div></div>`));
    byId('box')[way] = 150;
    await closes();
  });

  test('a step scrolls to words that stand in a shadow root itself', async () => {
    const far = '<div style="height: 3000px"></div>';
    const { page, current } = await withCard(`${far}<div id="host"></div>${far}`);
    byId('host').attachShadow({ mode: 'open' }).textContent = CLAIM;
    await page.check();
    await current.goTo(0, { at: 1, total: 1 });
    expect(scrollY).toBeGreaterThan(1000);
  });

  test('it follows its words when the page scrolls, and goes when they leave the window', async () => {
    const opened = await withCard(`${BEFORE}<p>${CLAIM}</p><div style="height: 3000px"></div>`);
    const before = (await stepTo(opened)).getBoundingClientRect().top;
    scrollBy({ top: 50, behavior: 'instant' });
    await vi.waitFor(() => expect(cardIn(opened.root).getBoundingClientRect().top).toBeCloseTo(before - 50, 0));
    scrollBy({ top: 1000, behavior: 'instant' });
    await closes();
  });

  test('a step scrolls to words out of sight, also within an element that scrolls', async () => {
    const far = `<div style="height: 2000px"></div>`;
    const opened = await withCard(
      `<p>${CLAIM}</p>${far}<div style="height: 300px; overflow: auto">${far}<p>${CLAIM}</p>${far}</div>${far}`,
    );
    await stepTo(opened, 1);
    const { top, bottom } = wordsOf(opened.page, 1);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(innerHeight);
    const card = cardIn(opened.root).getBoundingClientRect();
    expect(card.bottom <= top || card.top >= bottom).toBe(true);
    expect(opened.current.place).toMatchObject({ total: 2, at: 1, isOpen: true });
  });
});
