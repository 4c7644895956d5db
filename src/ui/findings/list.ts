import { CATEGORY_IDS } from '../../engine/index.ts';
import { element } from '../element.ts';
import { formatNumber, message } from '../messages.ts';
import { setChildren } from '../set-children.ts';
import { type Filter, type Group, grouped } from './filter.ts';
import { FindingItems, type Listed } from './items.ts';
import { searchField, select } from './tools.ts';

/** The unnamed claims: grouped by kind or in reading order, one kind or all, searched by words. Lists whatever it is shown. */
export class FindingsList<Item extends Listed> {
  private findings: readonly Item[] = [];
  private filter: Filter = { words: '', kind: 'all', order: 'kind' };
  private readonly groups = element('div');
  private readonly flat = element('ul', { className: 'findings' });
  private readonly none = element('p', { className: 'none', role: 'status' });
  private readonly items: FindingItems<Item>;
  private readonly sections;

  constructor(host: HTMLElement, onChoose: (finding: Item) => void) {
    this.items = new FindingItems(onChoose);
    this.sections = new Map(CATEGORY_IDS.map((id) => [id, kindSection(message(`kind_${id}`), id)] as const));
    host.append(this.tools(), this.groups, this.none);
  }

  show(findings: readonly Item[]): void {
    this.findings = findings;
    this.draw();
  }

  private tools(): HTMLElement {
    const search = searchField('search_findings', (words) => this.change({ words }));
    const kinds = CATEGORY_IDS.map((id) => [id, message(`kind_${id}`)] as const);
    const kind = select(message('kinds'), [['all', message('all_kinds')], ...kinds], (chosen) => {
      this.change({ kind: CATEGORY_IDS.find((id) => id === chosen) ?? 'all' });
    });
    const orders = [
      ['kind', message('order_kind')],
      ['text', message('order_text')],
    ] as const;
    const order = select(message('order'), orders, (chosen) => {
      this.change({ order: chosen === 'text' ? 'text' : 'kind' });
    });
    return element('div', { className: 'tools' }, search, kind, order);
  }

  private change(news: Partial<Filter>): void {
    this.filter = { ...this.filter, ...news };
    this.draw();
  }

  private draw(): void {
    const groups = grouped(this.findings, this.filter);
    const rows = this.items.for(groups.flatMap(({ items }) => items));
    setChildren(
      this.groups,
      groups.map((group) => this.part(group, rows.splice(0, group.items.length))),
    );
    const isFiltered = groups.length === 0 && this.findings.length > 0;
    this.none.textContent = isFiltered ? message('none_found') : '';
  }

  private part({ kind, items }: Group<Item>, rows: readonly HTMLElement[]): HTMLElement {
    const section = kind === 'all' ? undefined : this.sections.get(kind);
    setChildren(section?.list ?? this.flat, rows);
    if (!section) return this.flat;
    section.count.textContent = formatNumber(items.length);
    return section.details;
  }
}

function kindSection(name: string, id: string) {
  const count = element('span', { className: 'count' });
  const list = element('ul', { className: 'findings' });
  const swatch = element('span', { className: 'swatch', ariaHidden: 'true' });
  const details = element('details', { open: true }, element('summary', {}, swatch, element('h2', {}, name), count));
  details.dataset['kind'] = id;
  details.append(list);
  return { details, list, count };
}
