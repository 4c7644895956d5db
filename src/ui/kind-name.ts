import type { CategoryId } from '../engine/index.ts';
import { element } from './element.ts';
import { message } from './messages.ts';

/** A kind as every list names it: its line, and then its name. */
export function kindName(id: CategoryId): HTMLElement[] {
  const swatch = element('span', { className: 'swatch', ariaHidden: 'true' });
  swatch.dataset['line'] = id;
  return [swatch, element('span', { className: 'name' }, message(`kind_${id}`))];
}
