import { Memory } from './discourse/memory.ts';
import type { Finding, NamedAttribution } from './finding.ts';
import { withoutOverlaps } from './overlaps.ts';
import { readSentence, type SentenceReading } from './read.ts';
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
  return { text, sentences: splitSentences(tokenize(text)).map(readSentence) };
}

/** Decides every candidate in the light of the whole article: one `Analysis` per reading, in the same order. */
export function resolve(readings: readonly Reading[]): Analysis[] {
  const memory = new Memory(readings.flatMap((reading) => reading.sentences));
  return readings.map((reading) => resolveOne(reading, memory));
}

function resolveOne(reading: Reading, memory: Memory): Analysis {
  const kept = [];
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
    for (const mention of sentence.mentions) memory.hear(mention);
    named.push(...sentence.named.map(({ attribution }) => attribution));
  }
  return { findings: withoutOverlaps(kept), named: named.toSorted((a, b) => a.start - b.start) };
}
