import { Discourse } from './discourse/discourse.ts';
import { type Analysis, Paragraph, type Reading } from './discourse/paragraph.ts';
import type { Finding } from './finding.ts';
import { withoutOverlaps, withoutUncertain } from './overlaps.ts';
import { readSentence } from './read.ts';
import type { Candidate, SentenceReading } from './sentence-reading.ts';
import type { Span } from './span.ts';
import { quotationsIn } from './text/quotations.ts';
import { sentencesIn } from './text/sentences.ts';
import { tokenize } from './text/tokenize.ts';
import { CAPACITY, endOf } from './text/tokens.ts';

/** Reads one paragraph without looking at any other. */
export function readParagraph(text: string): Reading {
  return readPart(text, { start: 0, end: text.length });
}

/** Reads the paragraph that stands there in a text; offsets are into the whole text. */
export function readPart(text: string, { start, end }: Span): Reading {
  let sentences: readonly SentenceReading[] = [];
  for (let from = start; from < end;) {
    const to = Math.min(from + CAPACITY, end);
    tokenize(text, from, to);
    const quoted = quotationsIn();
    const found = sentencesIn();
    // A sentence that is cut off is read with what follows, unless it fills all that is read at once.
    if (to < end && found.length > 1) found.pop();
    const read = found.map((sentence) => readSentence(sentence, quoted));
    sentences = sentences.length === 0 ? read : sentences.concat(read);
    const last = found.at(-1);
    from = to < end && last ? endOf(last.to - 1) : to;
  }
  return { sentences };
}

/** Decides every candidate in the light of the whole article: one `Analysis` per reading, in the same order. */
export function resolve(readings: readonly Reading[]): Analysis[] {
  const discourse = new Discourse();
  const order = readings.map((reading) => new Paragraph(reading));
  for (const paragraph of order) discourse.add(paragraph);
  for (const _ of discourse.settle(order));
  return order.map(({ analysis }) => analysis);
}

/** The findings of a paragraph that stand whatever the rest of the article says; a reason may yet be given for one. */
export function certainFindings({ sentences }: Reading): Finding[] {
  const all: Candidate[] = [];
  // Most sentences have none.
  for (const { candidates } of sentences) for (const candidate of candidates) all.push(candidate);
  return withoutOverlaps(withoutUncertain(all));
}
