import { type NamedIn, namedSources } from '../../engine/index.ts';
import { wordsAround } from '../../platform/excerpt.ts';
import type { NamedSource } from '../../platform/reports.ts';

/** The sources that an article names, each with the words in which it does so first. */
export function sourcesOf(paragraphs: readonly NamedIn[]): NamedSource[] {
  return namedSources(paragraphs).map(({ words, count, first }) => ({
    words,
    count,
    ...wordsAround(paragraphs[first.paragraph]?.text ?? '', first.attribution),
  }));
}
