import type { Card } from './card.ts';
import type { Current } from './current.ts';

export interface KeyParts {
  readonly card: Card;
  readonly current: Current;
  /** Called when the card is closed while the focus is in it. */
  readonly onLeave: () => void;
  /** Called when the card may be open in another frame. */
  readonly onEscape: () => void;
}

/** Escape closes the card, or goes back from what it asks. What is pressed in the card is not the page's; what is pressed elsewhere, the page gets as well. */
export function closeOnEscape({ card, current, onLeave, onEscape }: KeyParts, signal: AbortSignal): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted) return;
      if (!current.isOpen) return onEscape();
      const hadFocus = card.hasFocus;
      const isBack = card.goBack();
      if (!isBack) current.close();
      if (!hadFocus) return;
      event.preventDefault();
      event.stopPropagation();
      if (!isBack) onLeave();
    },
    { capture: true, signal },
  );
}
