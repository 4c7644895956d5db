import type { Finding, Span } from '../engine/index.ts';
import type { Excerpt } from '../platform/messages.ts';

/** How much of the text around a mark is shown with it, in UTF-16 code units; cut at a space. */
const AROUND = 60;

/** The words of a finding with what stands around them in the same block. */
export function excerptOf(id: number, text: string, finding: Finding): Excerpt {
  return { id, category: finding.category, ...wordsAround(text, finding) };
}

/** Some words of a block with what stands around them. */
export function wordsAround(text: string, { start, end }: Span): Pick<Excerpt, 'before' | 'mark' | 'after'> {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    before: plain(start > AROUND ? `…${before.slice(before.indexOf(' '))}` : before),
    mark: plain(text.slice(start, end)),
    after: plain(end + AROUND < text.length ? `${after.slice(0, Math.max(0, after.lastIndexOf(' ')))} …` : after),
  };
}

/** What turns the direction of the text around it, and what is no character at all: they would reach beyond the excerpt. */
const UNSEEN = /[\u00AD\u202A-\u202E\u2066-\u2069\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSEEN, '');
}
