import type { NamedAttribution } from '../finding.ts';
import { SourcePhrase } from './source-phrase.ts';

/** A source that a text names, and how often it attributes something to it. */
export interface NamedSource {
  /** The fullest words in which the text attributes something to it: "Ruth Adeyemi". */
  readonly words: string;
  readonly count: number;
  /** Which paragraph attributes to it for the first time, and where. */
  readonly first: { readonly paragraph: number; readonly attribution: NamedAttribution };
}

/** What is attributed to named sources in one paragraph. */
export interface NamedIn {
  readonly text: string;
  readonly named: readonly NamedAttribution[];
}

interface Entry extends Omit<NamedSource, 'words'> {
  phrase: SourcePhrase;
  count: number;
}

/**
 * Gathers the attributions of an article by source, in order of their first. "Adeyemi" is Ruth Adeyemi, "she" the source
 * before, "the senator" the last one called a senator: rough, and good enough for a list that a reader looks over.
 */
export function namedSources(paragraphs: readonly NamedIn[]): NamedSource[] {
  const entries: Entry[] = [];
  let last: Entry | undefined;
  for (const [paragraph, { text, named }] of paragraphs.entries()) {
    for (const attribution of named) {
      const phrase = SourcePhrase.of(text, attribution);
      const known = phrase.isPronoun ? last : entries.findLast((entry) => entry.phrase.isMeantBy(phrase));
      if (known) {
        known.count += 1;
        if (!phrase.isPronoun && phrase.isFullerThan(known.phrase)) known.phrase = phrase;
        last = known;
      } else if (!phrase.isPronoun) {
        last = { phrase, count: 1, first: { paragraph, attribution } };
        entries.push(last);
      }
    }
  }
  return entries.map(({ phrase: { words }, count, first }) => ({ words, count, first }));
}
