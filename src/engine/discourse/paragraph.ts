import type { Finding, NamedAttribution } from '../finding.ts';
import type { SentenceReading } from '../sentence-reading.ts';
import type { Before } from './memory.ts';
import type { Mention } from './mentions.ts';

/** What one paragraph says by itself: candidates and mentions. Immutable, so a page may keep it. */
export interface Reading {
  readonly sentences: readonly SentenceReading[];
}

/** What is found in one paragraph once the whole article is known. Offsets are into that paragraph's text. */
export interface Analysis {
  /** In reading order, never overlapping. */
  readonly findings: readonly Finding[];
  readonly named: readonly NamedAttribution[];
}

const NOTHING: Analysis = { findings: [], named: [] };

/** How a paragraph was decided: as long as nothing of this differs, it need not be decided again. */
interface Decided {
  readonly before: Before;
  readonly after: Before;
  /** The version of the article's names. */
  readonly names: number;
}

/** A paragraph in its place in an article, and what is found in it there. */
export class Paragraph {
  analysis: Analysis = NOTHING;
  decided: Decided | undefined;
  /** Nobody is quoted, named or introduced: the article's memory passes by unchanged. */
  readonly isQuiet: boolean;
  /** What is found here hangs on names anywhere in the article. */
  readonly asksForNames: boolean;
  /** What is found here hangs on the sentences that follow. */
  readonly looksAhead: boolean;

  constructor(readonly reading: Reading) {
    const { sentences } = reading;
    let asksForNames = false;
    let looksAhead = false;
    // Loops, for this is asked of every paragraph of a page.
    for (const { candidates } of sentences) {
      for (const { needs } of candidates) {
        for (const { kind } of needs) {
          asksForNames ||= kind === 'no-surname' || kind === 'no-named-document';
          looksAhead ||= kind === 'not-introduced';
        }
      }
    }
    this.isQuiet = sentences.every(isQuiet);
    this.asksForNames = asksForNames;
    this.looksAhead = looksAhead;
  }
}

function isQuiet({ candidates, named, mentions }: SentenceReading): boolean {
  return candidates.length === 0 && named.length === 0 && mentions.every(isOfNobody);
}

function isOfNobody({ kind }: Mention): boolean {
  return kind !== 'named-role' && kind !== 'unnamed-role';
}
