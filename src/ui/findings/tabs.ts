import { element } from '../element.ts';

export interface TabbedPart {
  readonly id: string;
  readonly panel: HTMLElement;
}

/** Tabs over parts of a page, of which one is shown: arrow keys go from tab to tab, and so does a click. */
export function tabList(list: HTMLElement, parts: readonly TabbedPart[]): readonly HTMLButtonElement[] {
  list.role = 'tablist';
  const tabs = parts.map(({ id, panel }) => {
    panel.id = `${id}-panel`;
    panel.role = 'tabpanel';
    panel.setAttribute('aria-labelledby', `${id}-tab`);
    const tab = element('button', { type: 'button', role: 'tab', id: `${id}-tab` });
    tab.setAttribute('aria-controls', panel.id);
    return tab;
  });
  const select = (index: number) => {
    for (const [at, tab] of tabs.entries()) {
      tab.ariaSelected = String(at === index);
      tab.tabIndex = at === index ? 0 : -1;
      const panel = parts[at]?.panel;
      if (panel) panel.hidden = at !== index;
    }
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener('click', () => select(index));
    tab.addEventListener('keydown', ({ key }) => {
      const next = targetOf(key, index, tabs.length, getComputedStyle(list).direction === 'rtl');
      if (next === undefined) return;
      select(next);
      tabs[next]?.focus();
    });
  }
  list.append(...tabs);
  select(0);
  return tabs;
}

function targetOf(key: string, index: number, count: number, isRightToLeft: boolean): number | undefined {
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (index + 1) % count;
  if (key === back) return (index + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
