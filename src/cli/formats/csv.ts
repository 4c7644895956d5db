import { CATEGORY_IDS } from '../../engine/index.ts';
import { csvRow } from '../../formats/csv-row.ts';
import type { Balance, Format } from './format.ts';

/** Comma-separated values by RFC 4180, one row a finding, or a file in the summary. */
export const csv: Format = {
  head: csvRow(['file', 'start', 'end', 'category', 'rule', 'strength', 'text']),
  findings: ({ file, text, findings }) =>
    findings
      .map(({ start, end, category, rule, strength }) =>
        csvRow([file, start, end, category, rule, strength, text.slice(start, end)]),
      )
      .join(''),
  summaryHead: csvRow(['file', 'named', 'unnamed', ...CATEGORY_IDS]),
  summary: (file, balance) => csvRow([file, ...numbers(balance)]),
  total: (files, balance) => csvRow([`total of ${files}`, ...numbers(balance)]),
};

function numbers({ named, unnamed, counts }: Balance): number[] {
  return [named, unnamed, ...CATEGORY_IDS.map((id) => counts[id])];
}
