import type { Balance } from '../platform/messages.ts';
import { element } from '../ui/element.ts';
import { formatNumber, message } from '../ui/messages.ts';

/** How many attributions name their source and how many do not, as one bar; a part that is empty is left out. */
export function balanceBar({ named, unnamed }: Balance): HTMLElement[] {
  const parts = [
    { className: 'named', count: named, text: message('balance_named', formatNumber(named)) },
    { className: 'unnamed', count: unnamed, text: message('balance_unnamed', formatNumber(unnamed)) },
  ];
  if (named + unnamed === 0) return [];
  const bar = element('div', {
    className: 'balance',
    role: 'img',
    ariaLabel: parts.map(({ text }) => text).join(', '),
  });
  for (const { className, count } of parts) {
    if (count === 0) continue;
    const part = element('span', { className });
    part.style.flexGrow = String(count);
    bar.append(part);
  }
  const key = element('p', { className: 'balance-key' }, ...parts.map(({ text }) => element('span', {}, text)));
  key.ariaHidden = 'true';
  return [bar, key];
}
