import { CATEGORY_IDS } from '../../engine/index.ts';
import type { Balance, Format } from './format.ts';

/** Comma-separated values by RFC 4180, one row a finding, or a file in the summary. */
export const csv: Format = {
  head: row(['file', 'start', 'end', 'category', 'rule', 'strength', 'text']),
  findings: ({ file, text, findings }) =>
    findings
      .map(({ start, end, category, rule, strength }) =>
        row([file, start, end, category, rule, strength, text.slice(start, end)]),
      )
      .join(''),
  summaryHead: row(['file', 'named', 'unnamed', ...CATEGORY_IDS]),
  summary: (file, balance) => row([file, ...numbers(balance)]),
  total: (files, balance) => row([`total of ${files}`, ...numbers(balance)]),
};

function numbers({ named, unnamed, counts }: Balance): number[] {
  return [named, unnamed, ...CATEGORY_IDS.map((id) => counts[id])];
}

function row(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => quote(String(cell))).join(',')}\r\n`;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
