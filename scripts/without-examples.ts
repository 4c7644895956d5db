import { minify } from 'terser';
import type { Plugin } from 'vite';

/** The oldest browsers read what this edition of the language has. */
const SMALL = { ecma: 2020, compress: { passes: 2 } } as const;

/** What a rule says for its readers and its tests; no page needs it. */
const FOR_READERS = new Set(['hits', 'misses', 'summary', 'pattern']);

/**
 * Leaves the rules' examples out of the content script, of which they would be a tenth. They are taken out of the finished
 * script, since the plug-in for extensions builds it without any other plug-in. What is left is made small once more: terser
 * finds two parts in a hundred that the bundler leaves.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'asset' || !output.fileName.endsWith('.iife.js')) continue;
          const code = typeof output.source === 'string' ? output.source : new TextDecoder().decode(output.source);
          const { code: small } = await minify(withoutSpans(code, examplesIn(this.parse(code))), SMALL);
          if (small === undefined) throw new Error(`${output.fileName} could not be made small`);
          output.source = small;
        }
      },
    },
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where those properties stand, in order; only in objects that have examples. */
function examplesIn(node: unknown): Span[] {
  if (Array.isArray(node)) return node.flatMap(examplesIn);
  if (!isObject(node)) return [];
  const properties: readonly unknown[] = Array.isArray(node['properties']) ? node['properties'] : [];
  const isRule = node['type'] === 'ObjectExpression' && properties.some((property) => nameOf(property) === 'hits');
  const spans = isRule ? properties.filter((property) => FOR_READERS.has(nameOf(property) ?? '')) : [];
  return spans.length > 0
    ? spans.filter(isSpan)
    : Object.entries(node).flatMap(([key, child]) => (key === 'parent' ? [] : examplesIn(child)));
}

function nameOf(property: unknown): string | undefined {
  const key = isObject(property) ? property['key'] : undefined;
  return isObject(key) && typeof key['name'] === 'string' ? key['name'] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isSpan(value: unknown): value is Span {
  return isObject(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number';
}

/** Cuts the spans out, each with the comma after it or, where the object ends with it, before it. */
function withoutSpans(code: string, spans: readonly Span[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of spans) {
    const before = kept + code.slice(at, start);
    const hasComma = code[end] === ',';
    kept = hasComma ? before : before.replace(/,$/, '');
    at = hasComma ? end + 1 : end;
  }
  return kept + code.slice(at);
}
