import type { NamedSource } from '../../platform/reports.ts';
import { element } from '../element.ts';
import { formatNumber, message } from '../messages.ts';
import type { Listed } from './items.ts';
import { FindingsList } from './list.ts';
import { NamedList } from './named-list.ts';
import { tabList } from './tabs.ts';

/** Everything that was found in a text under two tabs: the claims that name nobody, and the sources that are named. */
export class FindingsView<Item extends Listed> {
  private readonly unnamed: FindingsList<Item>;
  private readonly named: NamedList;
  private readonly counts: readonly HTMLElement[];

  constructor(host: HTMLElement, onChoose: (finding: Item) => void) {
    const panels = ['unnamed', 'named'].map((id) => ({ id, panel: element('div') }));
    const list = element('div', { className: 'tabs' });
    const tabs = tabList(list, panels);
    this.counts = tabs.map((tab, index) => {
      const count = element('span', { className: 'count' });
      tab.append(message(index === 0 ? 'tab_marks' : 'tab_named'), ' ', count);
      return count;
    });
    const [first, second] = panels.map(({ panel }) => panel);
    if (!first || !second) throw new Error('There are two tabs.');
    this.unnamed = new FindingsList(first, onChoose);
    this.named = new NamedList(second);
    host.append(list, first, second);
  }

  show(findings: readonly Item[], sources: readonly NamedSource[]): void {
    this.unnamed.show(findings);
    this.named.show(sources);
    for (const [index, count] of [findings.length, sources.length].entries()) {
      const shown = this.counts[index];
      if (shown) shown.textContent = formatNumber(count);
    }
  }
}
