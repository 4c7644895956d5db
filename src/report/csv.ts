import { CATEGORY_IDS } from '../engine/index.ts';
import { csvRow } from '../formats/csv-row.ts';
import { dayOf, type Report, type Say } from './report.ts';

/** A report as a table: its first column says what a row is about. */
export function asCsv(report: Report, say: Say): string {
  const { title, address, date, counts, balance, findings, sources } = report;
  return [
    ['part', 'name', 'count', 'words', 'context'],
    ['text', 'title', '', title],
    ...(address === undefined ? [] : [['text', 'address', '', address]]),
    ['text', 'date', '', dayOf(date)],
    ...CATEGORY_IDS.map((id) => ['kind', say(`kind_${id}`), counts[id]]),
    ['balance', say('balance_named'), balance.named],
    ['balance', say('balance_unnamed'), balance.unnamed],
    ...findings.map(({ category, before, mark, after }) => [
      'unnamed',
      say(`kind_${category}`),
      '',
      mark,
      `${before}${mark}${after}`,
    ]),
    ...sources.map(({ words, count, before, mark, after }) => [
      'named',
      words,
      count,
      mark,
      `${before}${mark}${after}`,
    ]),
  ]
    .map((cells) => csvRow([...cells, '', ''].slice(0, 5)))
    .join('');
}
