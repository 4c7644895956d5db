import { table } from '../tests/eval/table.ts';

/** One table of a report on speed. */
export interface Section {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What must be known to read it. */
  readonly note?: string;
}

/** What a part of the bench is told. */
export interface BenchOptions {
  /** A folder with articles in .txt files. */
  readonly texts: string;
  /** A file with one cue phrase a line. */
  readonly cues: string;
  /** Few rounds: to see that everything runs, not to quote figures from. */
  readonly isShort: boolean;
}

export function render({ title, header, rows, note }: Section): string {
  return [title, '', table(header, rows), ...(note === undefined ? [] : ['', note])].join('\n');
}

/** Puts the report of one part of the bench in its place in a document, so that its figures only ever come from runs. */
export function replacePart(document: string, part: string, report: string): string {
  const begin = `<!-- bench: ${part} -->`;
  const end = `<!-- end of bench: ${part} -->`;
  const from = document.indexOf(begin);
  const to = document.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`the document has no place for figures: ${begin} … ${end}`);
  return `${document.slice(0, from + begin.length)}\n\n\`\`\`text\n${report}\n\`\`\`\n\n${document.slice(to)}`;
}
