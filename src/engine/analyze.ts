import type { Finding, NamedAttribution } from './finding.ts';

/** What one paragraph says by itself: tokens, candidates and mentions. Immutable, so a page may keep it. */
export interface Reading {
  readonly text: string;
}

/** What is found in one paragraph once the whole article is known. Offsets are into that paragraph's text. */
export interface Analysis {
  /** In reading order, never overlapping. */
  readonly findings: readonly Finding[];
  readonly named: readonly NamedAttribution[];
}

/** Reads one paragraph without looking at any other. */
export function readParagraph(text: string): Reading {
  return { text };
}

/** Decides every candidate in the light of the whole article: one `Analysis` per reading, in the same order. */
export function resolve(readings: readonly Reading[]): Analysis[] {
  return readings.map(() => ({ findings: [], named: [] }));
}
