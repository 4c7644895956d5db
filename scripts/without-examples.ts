import type { Plugin } from 'vite';
import { edited, isObject, isSpan, type Span } from './syntax.ts';

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

/** The properties for readers, in order, with the comma after each: only in objects that have examples. */
function* examplesIn(node: unknown, code: string): Iterable<Span> {
  if (!isObject(node)) return;
  const properties: readonly unknown[] = Array.isArray(node['properties']) ? node['properties'] : [];
  if (node['type'] === 'ObjectExpression' && properties.some((property) => nameOf(property) === 'hits')) {
    for (const property of properties) {
      if (!FOR_READERS.has(nameOf(property) ?? '')) yield* examplesIn(property, code);
      else if (isSpan(property))
        yield { start: property.start, end: property.end + (code[property.end] === ',' ? 1 : 0) };
    }
    return;
  }
  for (const [key, child] of Object.entries(node)) if (key !== 'parent') yield* examplesIn(child, code);
}

function nameOf(property: unknown): string | undefined {
  const key = isObject(property) ? property['key'] : undefined;
  return isObject(key) && typeof key['name'] === 'string' ? key['name'] : undefined;
}
