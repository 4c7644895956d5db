import { element } from '../ui/element.ts';
import { message } from '../ui/messages.ts';

export interface Chip {
  /** What stands on it, beside what stands before it. */
  readonly name: string;
  readonly before?: HTMLElement;
  readonly onRemove: () => void;
}

/** Shows a list of entries, each with a button that takes it off; whoever presses it by key goes on in the field. */
export function showChips(list: HTMLElement, chips: readonly Chip[], none: string, field: HTMLElement): void {
  const items = chips.map(({ name, before, onRemove }) => {
    const button = element('button', { type: 'button', ariaLabel: message('remove', name) }, '×');
    button.addEventListener('click', () => {
      field.focus();
      onRemove();
    });
    return element('li', {}, ...(before ? [before] : []), element('bdi', {}, name), button);
  });
  list.replaceChildren(...(items.length > 0 ? items : [element('li', { className: 'none' }, none)]));
}
