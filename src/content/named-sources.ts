import { sourcesOf } from '../platform/excerpt.ts';
import type { NamedSource } from '../platform/reports.ts';
import type { ReadBlock } from './read-block.ts';

/** The sources that blocks name, with the words around the first attribution to each. */
export function namedSourcesIn(blocks: readonly ReadBlock[]): NamedSource[] {
  const naming = blocks.filter(({ analysis }) => analysis.named.length > 0);
  return sourcesOf(naming.map(({ block, analysis }) => ({ text: block.text, named: analysis.named })));
}
