import { balanceInWords } from './balance.ts';
import type { Format } from './format.ts';
import { lineFinder, onOneLine } from './lines.ts';

/** One line a finding, as compilers and linters write them, so that an editor can jump there. */
export const text: Format = {
  findings: ({ file, text: content, findings }) => {
    const find = lineFinder(content);
    return findings
      .map(({ start, end, category }) => {
        const { line, column } = find(start);
        return `${file}:${line}:${column}: ${category}: ${onOneLine(content.slice(start, end))}\n`;
      })
      .join('');
  },
  summary: (file, balance) => `${file}: ${balanceInWords(balance)}\n`,
  total: (files, balance) => `${files} ${files === 1 ? 'file' : 'files'}: ${balanceInWords(balance)}\n`,
};
