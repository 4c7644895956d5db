import { asCsv } from './csv.ts';
import { asJson } from './json.ts';
import { asMarkdown } from './markdown.ts';
import type { Report, Say } from './report.ts';

export interface Format {
  /** Its name, which is the same in every language. */
  readonly name: string;
  readonly ending: string;
  readonly type: string;
  readonly write: (report: Report, say: Say) => string;
}

/** How a report can be copied and saved. */
export const FORMATS: readonly Format[] = [
  { name: 'Markdown', ending: 'md', type: 'text/markdown', write: asMarkdown },
  { name: 'CSV', ending: 'csv', type: 'text/csv', write: asCsv },
  { name: 'JSON', ending: 'json', type: 'application/json', write: asJson },
];

/** UTF-16 units of a file's name that a title fills at most. */
const LONGEST = 60;

/** A name for the file that any system takes. */
export function fileName({ title }: Report, { ending }: Format): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return `says-who${words === '' ? '' : `-${words}`}.${ending}`;
}
