import type { Finding, Span } from '../engine/index.ts';
import { OWN_PHRASE } from './own-phrases.ts';

/** A message of the extension in the reader's language, with what is filled in. */
export type Translate = (key: string, ...substitutions: string[]) => string;

/** More UTF-16 code units of quoted words than this are cut, at a space if there is one: the words stand in the page. */
const LONG = 60;

/** One sentence that says why a finding is marked: its construction's, with the source and the cue filled in. */
export function because(finding: Finding, text: string, translate: Translate): string {
  if (finding.rule === OWN_PHRASE) return translate('card_own_phrase', quoted(text, finding));
  const { construction, source = finding, cue = finding } = finding;
  return translate(`because_${construction}`, quoted(text, source), quoted(text, cue));
}

/** The words as they stand, on one line. Isolated, for an English phrase must not turn an Arabic sentence around. */
export function quoted(text: string, { start, end }: Span): string {
  const words = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/\p{Cf}/gu, '');
  return `\u2068${words.length > LONG ? `${beginning(words)}…` : words}\u2069`;
}

/** As many whole words as fit; of one that is too long itself, its beginning. */
function beginning(words: string): string {
  return words
    .slice(0, LONG + 1)
    .replace(/ \S*$/, '')
    .slice(0, LONG);
}
