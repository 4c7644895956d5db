import { element } from '../ui/element.ts';
import { message, type MessageKey } from '../ui/messages.ts';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: MessageKey;
  /** What it means, in a few words below. */
  readonly why?: MessageKey;
}

/** Fills a fieldset with one radio button an option; returns how one is shown as chosen. */
export function radios<Value extends string>(
  fieldset: HTMLElement,
  options: readonly Option<Value>[],
  onChoose: (value: Value) => void,
): (value: Value) => void {
  const inputs = options.map(({ value, label, why }) => {
    const input = element('input', { type: 'radio', name: fieldset.id, value });
    input.addEventListener('change', () => onChoose(value));
    const words = element('span', {}, message(label), ...(why ? [element('small', {}, message(why))] : []));
    fieldset.append(element('label', {}, input, words));
    return { value, input };
  });
  return (chosen) => {
    for (const { value, input } of inputs) input.checked = value === chosen;
  };
}
