import { type Balance, type Counts, totalOf } from '../engine/index.ts';
import { element } from './element.ts';
import { formatNumber, message } from './messages.ts';

/**
 * How many attributions name their source and how many do not, as one bar; a part that is empty is left out. Where there are
 * other numbers of marks beside it, it is told why they differ.
 */
export function balanceBar({ named, unnamed }: Balance, counts: Counts): HTMLElement[] {
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
  if (totalOf(counts) === unnamed) return [bar, key];
  const why = message('balance_why');
  bar.title = why;
  key.title = why;
  return [bar, key, element('p', { className: 'balance-why' }, why)];
}
