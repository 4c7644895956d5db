import type { Finding } from '../../engine/index.ts';
import type { Format } from './format.ts';

/** One JSON object a line, one line a file. */
export function jsonl(withText: boolean): Format {
  return {
    findings: ({ file, text, findings }) =>
      line({ file, findings: findings.map((finding) => record(finding, text)), ...(withText && { text }) }),
    summary: (file, balance) => line({ file, ...balance }),
    total: (files, balance) => line({ files, ...balance }),
  };
}

function record({ start, end, category, rule }: Finding, text: string) {
  return { start, end, category, rule, text: text.slice(start, end) };
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
