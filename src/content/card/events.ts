import { guarded } from '../guarded.ts';

/** Events that end at the card. */
const OWN_EVENTS =
  'click auxclick dblclick pointerdown pointerup mousedown mouseup touchstart touchend keydown keyup keypress focusin focusout'.split(
    ' ',
  );

const stop = (event: Event): void => event.stopPropagation();
const keepFocus = (event: Event): void => event.preventDefault();

/**
 * What is pressed in an element is none of the page's business, and a press takes no focus away from what the reader writes.
 * Called again, it adds nothing that is still there.
 */
export function keepEvents(element: Element): void {
  for (const type of OWN_EVENTS) element.addEventListener(type, stop);
  element.addEventListener('mousedown', keepFocus);
}

/** Acts on what the reader does alone: no script of the page can press. */
export function ifTrusted(act: () => unknown): (event: Event) => void {
  return ({ isTrusted }) => {
    if (isTrusted) guarded(act);
  };
}
