import { markdownText } from '../../formats/markdown-text.ts';
import { balanceInWords } from './balance.ts';
import type { Format } from './format.ts';
import { lineFinder } from './lines.ts';

/** UTF-16 code units of context on either side. */
const AROUND = 50;

/** A list to be read by people: every finding within its sentence. */
export const markdown: Format = {
  findings: ({ file, text, findings, balance }) => {
    const find = lineFinder(text);
    const items = findings.map(({ start, end, category }) => {
      const before = text.slice(Math.max(0, start - AROUND), start).replace(/^.*\n/s, '');
      const after = text.slice(end, end + AROUND).replace(/\n.*$/s, '');
      const quote = `${markdownText(before)}**${markdownText(text.slice(start, end))}**${markdownText(after)}`;
      return `- line ${find(start).line}, ${category}: ${quote.trim()}\n`;
    });
    return `## ${markdownText(file)}\n\n${balanceInWords(balance)}.\n\n${items.join('')}${items.length > 0 ? '\n' : ''}`;
  },
  summary: (file, balance) => `- ${markdownText(file)}: ${balanceInWords(balance)}\n`,
  total: (files, balance) => `\n**${files} ${files === 1 ? 'file' : 'files'}: ${balanceInWords(balance)}**\n`,
};
