import { because, type Translate } from './because.ts';
import { CARD_CSS } from './card-style.ts';
import { boxesOf, type Hit, isInside } from './hit.ts';
import { swatchStyle } from '../marks/marks-css.ts';
import type { Tone } from '../marks/names.ts';

/** Pixels between the words and the card, over which the pointer may pass. */
const GAP = 6;
/** Pixels that the card keeps from the edges of the window. */
const EDGE = 8;

/** What a reader sees on a mark. The one element of ours in a page, there only while it is shown. */
export class Card {
  private readonly host = document.createElement('div');
  private readonly root = this.host.attachShadow({ mode: 'closed' });
  private readonly card = document.createElement('div');
  private words: DOMRect[] = [];

  constructor(private readonly translate: Translate) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_CSS);
    this.root.adoptedStyleSheets.push(sheet);
    this.card.className = 'card';
    this.card.setAttribute('role', 'note');
    this.root.append(this.card);
    // Styles that no rule of the page can override: `all` first, for it resets the others.
    for (const [name, value] of [
      ['all', 'initial'],
      ['position', 'fixed'],
      ['inset', '0 auto auto 0'],
      ['z-index', '2147483647'],
    ] as const) {
      this.host.style.setProperty(name, value, 'important');
    }
  }

  show(hit: Hit): void {
    this.card.replaceChildren(...this.content(hit));
    // As light or dark as the page is here, whatever the browser prefers.
    this.host.style.setProperty('color-scheme', schemeOf(hit.painted.mark.tone), 'important');
    document.documentElement.append(this.host);
    this.place(boxesOf(hit.painted.mark.range));
  }

  /** Takes the element out of the page: the document is as it was. */
  hide(): void {
    this.host.remove();
  }

  /** Whether a point lies on the words, on the card or on the way from one to the other. */
  holds(x: number, y: number): boolean {
    const { left, right, top, bottom } = this.card.getBoundingClientRect();
    const reach = new DOMRect(left - GAP, top - GAP, right - left + 2 * GAP, bottom - top + 2 * GAP);
    return isInside([...this.words, reach], x, y);
  }

  private content({ block, painted: { finding } }: Hit): HTMLElement[] {
    const { category, reason } = finding;
    const swatch = element('span', 'swatch', '\u00A0'.repeat(12));
    swatch.style.cssText = swatchStyle(category);
    const kind = element('p', 'kind');
    kind.append(swatch, this.translate(`kind_${category}`));
    const shown = [kind, element('p', 'question', this.translate(`question_${category}`))];
    shown.push(element('p', 'why', because(finding, block.block.text, this.translate)));
    if (category === 'anonymous') shown.push(this.reason(reason && block.block.text.slice(reason.start, reason.end)));
    return shown;
  }

  private reason(given: string | undefined): HTMLElement {
    const line = element('p', 'reason');
    line.append(element('b', '', this.translate('card_reason')));
    line.append(given === undefined ? this.translate('card_reason_not_given') : element('q', '', given));
    return line;
  }

  /** Below the words, or above where there is no room below: never over them. */
  private place(words: DOMRect[]): void {
    this.words = words;
    const { width, height } = this.card.getBoundingClientRect();
    const top = Math.min(...words.map((box) => box.top));
    const bottom = Math.max(...words.map((box) => box.bottom));
    const fitsBelow = bottom + GAP + height + EDGE <= innerHeight;
    const left = Math.min(Math.max(EDGE, words[0]?.left ?? 0), innerWidth - width - EDGE);
    this.card.style.left = `${left}px`;
    this.card.style.top = `${fitsBelow ? bottom + GAP : top - GAP - height}px`;
  }
}

function schemeOf(tone: Tone): string {
  return tone === 'ink' ? 'light dark' : tone.startsWith('dark') ? 'dark' : 'light';
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
