import type { Plugin } from 'vite';
import { edited, fieldsLost, type Span } from './syntax.ts';

/** What a rule says for its readers and its tests; no page needs it. */
const FOR_READERS = new Set(['hits', 'misses', 'summary', 'pattern']);

/** Leaves the rules' examples out, a fifth of the engine. */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk')
            output.code = edited(output.code, examplesIn(this.parse(output.code), output.code));
        }
      },
    },
  };
}

/** The fields for readers: only of objects that have examples. */
function examplesIn(tree: unknown, code: string): Iterable<Span> {
  return fieldsLost(
    tree,
    code,
    (names) => names.includes('hits'),
    (name) => FOR_READERS.has(name),
  );
}
