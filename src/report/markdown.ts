import { CATEGORY_IDS } from '../engine/index.ts';
import { markdownText } from '../formats/markdown-text.ts';
import type { Excerpt } from '../platform/reports.ts';
import { dayOf, type Report, type Say } from './report.ts';

/** A report to be read by people, or put into a document. */
export function asMarkdown(report: Report, say: Say): string {
  const { title, address, date, counts, balance, findings, sources } = report;
  const kindOf = (id: Excerpt['category']) => markdownText(say(`kind_${id}`));
  const parts = [
    `# ${markdownText(title)}`,
    // An address with a bracket in it would end before its end.
    address === undefined ? '' : `<${address.replaceAll('<', '%3C').replaceAll('>', '%3E')}>`,
    dayOf(date),
    `${markdownText(say('balance_label', String(balance.named), String(balance.unnamed)))}.`,
    CATEGORY_IDS.filter((id) => counts[id] > 0)
      .map((id) => `- ${kindOf(id)}: ${counts[id]}`)
      .join('\n'),
    ...list(
      say('tab_marks'),
      findings.map((finding) => `${kindOf(finding.category)}: ${quote(finding)}`),
    ),
    ...list(
      say('tab_named'),
      sources.map((source) => `${markdownText(source.words)} (${source.count}): ${quote(source)}`),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [`## ${markdownText(title)}`, items.map((item, index) => `${index + 1}. ${item}`).join('\n')];
}

function quote({ before, mark, after }: Pick<Excerpt, 'before' | 'mark' | 'after'>): string {
  return `${markdownText(before)}**${markdownText(mark)}**${markdownText(after)}`;
}
