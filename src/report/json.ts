import { dayOf, type Report } from './report.ts';

/** A report for other programs: kinds by their ids, nothing translated. */
export function asJson({ title, address, date, counts, balance, findings, sources }: Report): string {
  const report = {
    title,
    address,
    date: dayOf(date),
    counts,
    balance,
    findings: findings.map(({ category, before, mark, after }) => ({ kind: category, before, words: mark, after })),
    named: sources.map(({ words, count, before, mark, after }) => ({
      source: words,
      count,
      before,
      words: mark,
      after,
    })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
