import type { Balance } from '../engine/index.ts';
import { element } from './element.ts';
import { formatNumber, message } from './messages.ts';

/** How many attributions name their source and how many do not, as one bar; a part that is empty is left out. */
export function balanceBar({ named, unnamed }: Balance): HTMLElement[] {
  if (named + unnamed === 0) return [];
  const label = message('balance_label', formatNumber(named), formatNumber(unnamed));
  const bar = element('div', { className: 'balance', role: 'img', ariaLabel: label });
  const key = element('p', { className: 'balance-key', ariaHidden: 'true' });
  for (const [name, count] of [
    ['named', named],
    ['unnamed', unnamed],
  ] as const) {
    key.append(element('span', {}, element('b', {}, formatNumber(count)), ` ${message(`balance_${name}`)}`));
    if (count === 0) continue;
    const part = element('span', { className: name });
    part.style.flexGrow = String(count);
    bar.append(part);
  }
  return [bar, key];
}
