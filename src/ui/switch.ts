import { element } from './element.ts';

/** A switch with a name for those who do not see it. */
export function switchInput(label: string, checked: boolean, onChange: (checked: boolean) => void): HTMLInputElement {
  const input = element('input', { type: 'checkbox', className: 'switch', checked, ariaLabel: label, role: 'switch' });
  input.addEventListener('change', () => onChange(input.checked));
  return input;
}
