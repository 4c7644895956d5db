import { element } from '../element.ts';
import { message, type MessageKey } from '../messages.ts';

/** A field that is searched by as one types. */
export function searchField(label: MessageKey, onWords: (words: string) => void): HTMLInputElement {
  const field = element('input', { type: 'search', className: 'field', placeholder: message('search') });
  field.ariaLabel = message(label);
  field.autocomplete = 'off';
  field.spellcheck = false;
  field.addEventListener('input', () => onWords(field.value));
  return field;
}

/** A choice of one among a few. */
export function select(
  label: string,
  choices: readonly (readonly [value: string, name: string])[],
  onChoice: (value: string) => void,
): HTMLSelectElement {
  const options = choices.map(([value, name]) => element('option', { value }, name));
  const made = element('select', { className: 'field', ariaLabel: label }, ...options);
  made.addEventListener('change', () => onChoice(made.value));
  return made;
}
