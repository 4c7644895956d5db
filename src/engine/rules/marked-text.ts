import type { Span } from '../span.ts';

/** A text whose expected roles were written into it, and where they are. */
export interface MarkedText {
  readonly text: string;
  readonly roles: readonly (Span & { readonly role: 'source' | 'cue' })[];
}

/** Reads `{source:Critics} {cue:say} it.`: strips the marks and keeps their offsets, so that nobody counts characters. */
export function readMarked(marked: string): MarkedText {
  let text = '';
  const roles: (Span & { role: 'source' | 'cue' })[] = [];
  let at = 0;
  for (const match of marked.matchAll(/\{(source|cue):([^{}]*)\}/g)) {
    text += marked.slice(at, match.index);
    const role = match[1] === 'source' ? 'source' : 'cue';
    const words = match[2] ?? '';
    roles.push({ role, start: text.length, end: text.length + words.length });
    text += words;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  if (/[{}]/.test(text)) throw new Error(`unclosed or unknown mark in: ${marked}`);
  return { text, roles };
}
