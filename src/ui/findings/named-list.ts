import type { NamedSource } from '../../platform/reports.ts';
import { element } from '../element.ts';
import { countMessage, message } from '../messages.ts';
import { contains } from './filter.ts';
import { searchField } from './tools.ts';

/** The sources that a text names, how often, and where it does so first. */
export class NamedList {
  private sources: readonly NamedSource[] = [];
  private words = '';
  private readonly list = element('ul', { className: 'names' });
  private readonly none = element('p', { className: 'none', role: 'status' });

  constructor(host: HTMLElement) {
    const search = searchField('search_named', (words) => {
      this.words = words;
      this.draw();
    });
    host.append(element('div', { className: 'tools' }, search), this.list, this.none);
  }

  show(sources: readonly NamedSource[]): void {
    this.sources = sources;
    this.draw();
  }

  private draw(): void {
    const left = this.sources.filter(({ words }) => contains(words, this.words));
    this.list.replaceChildren(...left.map(namedRow));
    this.none.textContent = left.length > 0 ? '' : message(this.sources.length > 0 ? 'none_found' : 'none_named');
  }
}

/** A named source, how often it is named, and where first. */
export function namedRow({ words, count, before, mark, after }: NamedSource): HTMLElement {
  const first = element('p', { dir: 'auto' }, before, element('b', {}, mark), after);
  return element(
    'li',
    {},
    element('h2', { dir: 'auto' }, words),
    element('span', { className: 'times' }, countMessage('times', count)),
    first,
  );
}
