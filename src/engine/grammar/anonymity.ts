import { Part } from '../lexicon/classes.ts';
import type { Sentence } from '../text/sentences.ts';
import { isMark, isPart, phraseAt, wordAt } from './look.ts';

/** How the source comes to know: proof that it is particular people, though nobody is named. */
const ACCESS = byFirstWord([
  'familiar with',
  'briefed on',
  'briefed by',
  'close to',
  'privy to',
  'with knowledge of',
  'with direct knowledge',
  'with access to',
  'with privileged access',
  'in the room',
  'involved in',
  'involved with',
  'aware of',
  'acquainted with',
  'knowledge of',
  'present at',
  'in the know',
]);

/** The source wants to stay unnamed, or the text says that it does. */
const SECRECY = byFirstWord([
  'anonymity',
  'anonymously',
  'not be named',
  'not be identified',
  'not be quoted',
  'not to be named',
  'not to be identified',
  'unnamed',
  'unidentified',
  'anonymous',
  'declined to be named',
  'declined to be identified',
  'asked not to be',
  'requested anonymity',
  'not authorized',
  'not authorised',
  "weren't authorized",
  "wasn't authorized",
  "weren't authorised",
  "wasn't authorised",
  'lacked authorization',
  'wished to remain',
  'on background',
  'off the record',
]);

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function byFirstWord(phrases: readonly string[]): Phrases {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), words]);
  }
  return map;
}

function beginsAt(s: Sentence, i: number, phrases: Phrases): boolean {
  return phrases.get(wordAt(s, i))?.some((phrase) => phraseAt(s, i, phrase)) ?? false;
}

/** Whether tokens [from, to) say that the source stays unnamed or only how it knows ("familiar with the matter"). */
export function speaksOfAnonymity(s: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (beginsAt(s, i, SECRECY) || beginsAt(s, i, ACCESS)) return true;
  }
  return false;
}

type TokenRange = readonly [from: number, to: number];

/** A sentence is asked once for every anonymous source in it; a list of many must not read it as many times. */
const REASONS = new WeakMap<Sentence, TokenRange | 'none'>();

/** "Speaking on condition of anonymity, the official said", "the official said, speaking on …": told before the source or after the cue. */
export function speaksAside(s: Sentence, source: number, cueEnd: number): boolean {
  if (wordAt(s, s.from) === 'speaking' && source - s.from < 24 && speaksOfAnonymity(s, s.from, source)) return true;
  const after = wordAt(s, cueEnd) === ',' ? cueEnd + 1 : cueEnd;
  return /^(?:speaking|on)$/.test(wordAt(s, after)) && speaksOfAnonymity(s, after, Math.min(after + 6, s.to));
}

/** Tokens [from, to) of the reason that the sentence gives for the anonymity, if it gives one. */
export function reasonGiven(s: Sentence): TokenRange | undefined {
  const reason = REASONS.get(s) ?? findReason(s) ?? 'none';
  REASONS.set(s, reason);
  return reason === 'none' ? undefined : reason;
}

function findReason(s: Sentence): TokenRange | undefined {
  for (let i = s.from; i < s.to; i += 1) {
    if (!beginsAt(s, i, SECRECY)) continue;
    const start = reasonStart(s, i);
    if (start !== undefined) return [start, clauseEnd(s, start)];
  }
  return undefined;
}

function reasonStart(s: Sentence, secrecy: number): number | undefined {
  for (let i = secrecy; i < s.to && i - secrecy < 8; i += 1) {
    const word = wordAt(s, i);
    if (
      word === 'because' ||
      word === 'citing' ||
      word === 'since' ||
      phraseAt(s, i, ['for', 'fear']) ||
      phraseAt(s, i, ['in', 'order', 'to'])
    )
      return i;
    if (word === 'to' && /^(?:discuss|describe|speak|talk|avoid|protect|disclose|detail|share)$/.test(wordAt(s, i + 1)))
      return i;
    if (word === 'as' && isPart(s, i + 1, Part.pronoun)) return i;
  }
  if (!/^(?:not|weren't|wasn't|lacked)$/.test(wordAt(s, secrecy))) return undefined;
  for (let i = secrecy; i > s.from && secrecy - i < 6; i -= 1)
    if (wordAt(s, i) === 'because' || wordAt(s, i) === 'who') return i;
  return undefined;
}

function clauseEnd(s: Sentence, from: number): number {
  let i = from + 1;
  while (i < s.to && !(isMark(s, i) && wordAt(s, i) !== "'" && wordAt(s, i) !== '-')) i += 1;
  return i;
}
