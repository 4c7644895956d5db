import { CATEGORY_IDS, totalOf } from '../engine/index.ts';
import type { Excerpt } from '../platform/reports.ts';
import { balanceBar } from '../ui/balance-bar.ts';
import { element } from '../ui/element.ts';
import { excerptWords } from '../ui/findings/excerpt.ts';
import { namedRow } from '../ui/findings/named-list.ts';
import { countMessage, formatDate, formatNumber, message } from '../ui/messages.ts';
import { kindName } from '../ui/kind-name.ts';
import { dayOf, type Report } from './report.ts';

/** A report as a page that can be read and printed. */
export function reportView(report: Report): HTMLElement {
  const { title, date, counts, balance, findings, sources } = report;
  const total = totalOf(counts);
  const kinds = CATEGORY_IDS.filter((id) => counts[id] > 0).map((id) =>
    element('li', {}, ...kindName(id), element('span', { className: 'count' }, formatNumber(counts[id]))),
  );
  return element(
    'article',
    { className: 'report' },
    element('h1', { dir: 'auto' }, title),
    element(
      'p',
      { className: 'meta' },
      ...address(report),
      element('time', { dateTime: dayOf(date) }, formatDate(date)),
    ),
    element('p', { className: 'sentence' }, total === 0 ? message('zero') : countMessage('total', total)),
    ...balanceBar(balance, counts),
    element('ul', { className: 'kinds' }, ...kinds),
    ...section(message('tab_marks'), element('ol', { className: 'findings' }, ...findings.map(findingRow))),
    ...section(message('tab_named'), element('ul', { className: 'names' }, ...sources.map(namedRow))),
  );
}

function section(title: string, list: HTMLElement): HTMLElement[] {
  return list.children.length === 0 ? [] : [element('h2', {}, title), list];
}

function findingRow(excerpt: Excerpt): HTMLElement {
  const words = element('p', { className: 'words', dir: 'auto' }, ...excerptWords(excerpt));
  return element('li', {}, element('p', { className: 'kind' }, ...kindName(excerpt.category)), words);
}

/** Only an address of the web is a link: nothing else may run or open from a report. */
function address({ address: href }: Report): HTMLElement[] {
  if (href === undefined) return [];
  const isWeb = /^https?:/i.test(href);
  return [isWeb ? element('a', { href, rel: 'noreferrer', dir: 'ltr' }, href) : element('bdi', { dir: 'ltr' }, href)];
}
