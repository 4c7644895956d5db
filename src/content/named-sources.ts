import { namedSources } from '../engine/index.ts';
import type { NamedSource } from '../platform/messages.ts';
import { wordsAround } from './excerpt.ts';
import type { ReadBlock } from './read-block.ts';

/** The sources that blocks name, with the words around the first attribution to each. */
export function namedSourcesIn(blocks: readonly ReadBlock[]): NamedSource[] {
  const paragraphs = blocks
    .filter(({ analysis }) => analysis.named.length > 0)
    .map(({ block, analysis }) => ({ text: block.text, named: analysis.named }));
  return namedSources(paragraphs).map(({ words, count, first }) => ({
    words,
    count,
    ...wordsAround(paragraphs[first.paragraph]?.text ?? '', first.attribution),
  }));
}
