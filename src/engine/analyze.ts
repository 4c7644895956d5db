import { Memory } from './discourse/memory.ts';
import type { Finding, NamedAttribution } from './finding.ts';
import { withoutOverlaps } from './overlaps.ts';
import { type Candidate, readSentence, type SentenceReading } from './read.ts';
import type { Span } from './span.ts';
import { quotationsIn } from './text/quotations.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenize } from './text/tokens.ts';

/** What one paragraph says by itself: candidates and mentions. Immutable, so a page may keep it. */
export interface Reading {
  readonly text: string;
  readonly sentences: readonly SentenceReading[];
}

/** What is found in one paragraph once the whole article is known. Offsets are into that paragraph's text. */
export interface Analysis {
  /** In reading order, never overlapping. */
  readonly findings: readonly Finding[];
  readonly named: readonly NamedAttribution[];
}

/** Reads one paragraph without looking at any other. */
export function readParagraph(text: string): Reading {
  const tokens = tokenize(text);
  const quoted = quotationsIn(tokens);
  return { text, sentences: splitSentences(tokens).map((sentence) => readSentence(sentence, quoted)) };
}

/** Decides every candidate in the light of the whole article: one `Analysis` per reading, in the same order. */
export function resolve(readings: readonly Reading[]): Analysis[] {
  const memory = new Memory(readings.flatMap((reading) => reading.sentences));
  return readings.map((reading) => resolveOne(reading, memory));
}

function resolveOne(reading: Reading, memory: Memory): Analysis {
  const kept: Candidate[] = [];
  const named: NamedAttribution[] = [];
  for (const sentence of reading.sentences) {
    memory.next();
    for (const candidate of sentence.candidates) {
      if (!candidate.needs.every((need) => memory.answers(need))) {
        if (candidate.otherwise) named.push(candidate.otherwise);
        continue;
      }
      kept.push(candidate);
      if (candidate.head !== undefined) memory.hearUnnamed(candidate.head);
    }
    if (sentence.reasonForBefore) giveReason(kept, sentence.reasonForBefore);
    for (const mention of sentence.mentions) memory.hear(mention);
    named.push(...sentence.named.map(({ attribution }) => attribution));
  }
  return { findings: withoutOverlaps(kept), named: named.toSorted((a, b) => a.start - b.start) };
}

/** A paragraph's later sentence tells why the last anonymous source before it stays unnamed. */
function giveReason(kept: Candidate[], reason: Span): void {
  const last = kept.findLast(({ finding }) => finding.category === 'anonymous')?.finding;
  if (!last || last.reason) return;
  for (const [i, one] of kept.entries())
    if (one.finding.source?.start === last.source?.start) kept[i] = { ...one, finding: { ...one.finding, reason } };
}
