import { openOrClosedShadowRoot } from '../../platform/browser.ts';
import { activeElementOf, bodyOf } from '../dom.ts';
import { isOwn } from './host.ts';

/** Where the reader was in this frame before the focus went into a card, in this frame or in another one. */
export class FocusMemory {
  private element: Element | undefined;

  remember(): void {
    const active = activeElementOf(document);
    if (Document.prototype.hasFocus.call(document) && !(active && isOwn(active))) this.element = deepest(active);
  }

  /** Gives the focus back, once; false where it was not in this frame. */
  giveBack(): boolean {
    const { element } = this;
    this.element = undefined;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
    // The body has no focus to take: the focus leaves the card, and that is all.
    if (element !== bodyOf(document)) element.focus({ preventScroll: true });
    return true;
  }
}

function deepest(element: Element | null): Element | undefined {
  const inner = element instanceof HTMLElement ? openOrClosedShadowRoot(element)?.activeElement : undefined;
  return inner ? deepest(inner) : (element ?? undefined);
}
