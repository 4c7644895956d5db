import type { Counts, Finding } from '../../engine/index.ts';

export const FORMAT_IDS = ['jsonl', 'csv', 'text', 'markdown'] as const;

export type FormatId = (typeof FORMAT_IDS)[number];

/** How many attributed claims name somebody and how many nobody, and of which kind those are. */
export interface Balance {
  readonly named: number;
  readonly unnamed: number;
  readonly counts: Counts;
}

export interface FileResult {
  readonly file: string;
  /** What the offsets count in: the file itself, or the text extracted from an HTML file. */
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly balance: Balance;
}

/** One way to write results; every function gives whole lines. */
export interface Format {
  readonly head?: string;
  readonly findings: (result: FileResult) => string;
  readonly summaryHead?: string;
  readonly summary: (file: string, balance: Balance) => string;
  readonly total: (files: number, balance: Balance) => string;
}
