import type { Finding, Span } from '../engine/index.ts';
import type { Excerpt } from './reports.ts';

/** How much of the text on either side of a mark is shown with it at most, in UTF-16 code units; cut at a space. */
export const AROUND = 140;

/** Where a sentence ends: two small letters before the full stop, for "Mr." ends none, and no title. */
const END = /(?<=[\p{Ll}\d”"’')]{2})(?<!\b(?:Mrs|Gen|Sen|Rep|Gov|Col|Sgt|Capt|Prof|vs))[.!?…]+[”"’')]*(?=\s)/gu;

/** The words of a finding with what stands around them in its sentence. */
export function excerptOf(id: number, text: string, finding: Finding): Excerpt {
  return { id, category: finding.category, ...wordsAround(text, finding) };
}

/** A span's words with what stands around them in its sentence. */
export function wordsAround(text: string, { start, end }: Span): Pick<Excerpt, 'before' | 'mark' | 'after'> {
  return { before: before(text, start), mark: plain(text.slice(start, end)), after: after(text, end) };
}

function before(text: string, start: number): string {
  const words = text.slice(Math.max(0, start - AROUND), start);
  const last = [...words.matchAll(END)].at(-1);
  if (last) return plain(words.slice(last.index + last[0].length)).trimStart();
  return plain(start > AROUND ? `…${words.slice(words.indexOf(' '))}` : words);
}

function after(text: string, end: number): string {
  const words = text.slice(end, end + AROUND);
  const [first] = words.matchAll(END);
  if (first) return plain(words.slice(0, first.index + first[0].length));
  return plain(end + AROUND < text.length ? `${words.slice(0, Math.max(0, words.lastIndexOf(' ')))} …` : words);
}

/** What turns the direction of the text around it, and what is no character at all: they would reach beyond the excerpt. */
const UNSEEN = /[\u00AD\u202A-\u202E\u2066-\u2069\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNSEEN, '');
}
