import type { Balance, Counts } from '../engine/index.ts';
import type { Excerpt, NamedSource } from '../platform/reports.ts';
import type { MessageKey } from '../ui/messages.ts';

/** What was found in one text, for the record. */
export interface Report {
  readonly title: string;
  /** Undefined for a text that has none. */
  readonly address: string | undefined;
  readonly date: Date;
  /** Of the shown kinds, like everything else here. */
  readonly counts: Counts;
  readonly balance: Balance;
  /** In reading order. */
  readonly findings: readonly Excerpt[];
  readonly sources: readonly NamedSource[];
}

/** A message in the reader's language. */
export type Say = (key: MessageKey, ...substitutions: string[]) => string;

/** The day in the reader's time, which is written the same everywhere: 2026-11-25. */
export function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(twoDigits).join('-');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
