import { minify } from 'terser';
import type { Plugin } from 'vite';

/** The oldest browsers read what this edition of the language has. */
const SMALL = { ecma: 2020, compress: { passes: 2 } } as const;

/** What a rule says for its readers and its tests; no page needs it. */
const FOR_READERS = new Set(['hits', 'misses', 'summary', 'pattern']);

/**
 * Leaves the rules' examples out of every script, a fifth of the engine. They are taken out of the finished content script as
 * well, since the plug-in for extensions builds it without any other plug-in. What is left of that loses its line breaks and is
 * made small once more: terser finds two parts in a hundred that the bundler leaves.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const cut = (code: string, alsoBreaks: boolean) =>
          withoutSpans(code, [...spareIn(this.parse(code), code, alsoBreaks)]);
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') output.code = cut(output.code, false);
          if (output.type !== 'asset' || !output.fileName.endsWith('.iife.js')) continue;
          const code = typeof output.source === 'string' ? output.source : new TextDecoder().decode(output.source);
          const { code: small } = await minify(cut(code, true), SMALL);
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

/** What can be spared, in order: the properties for readers, only in objects that have examples, and line breaks. */
function* spareIn(node: unknown, code: string, alsoBreaks: boolean): Iterable<Span> {
  if (!isObject(node)) return;
  if (alsoBreaks && node['type'] === 'TemplateElement' && isSpan(node)) yield* breaksIn(node, code);
  const properties: readonly unknown[] = Array.isArray(node['properties']) ? node['properties'] : [];
  if (node['type'] === 'ObjectExpression' && properties.some((property) => nameOf(property) === 'hits')) {
    for (const property of properties) {
      if (!FOR_READERS.has(nameOf(property) ?? '')) yield* spareIn(property, code, alsoBreaks);
      else if (isSpan(property))
        yield { start: property.start, end: property.end + (code[property.end] === ',' ? 1 : 0) };
    }
    return;
  }
  for (const [key, child] of Object.entries(node)) if (key !== 'parent') yield* spareIn(child, code, alsoBreaks);
}

/**
 * In the content script only lists of words and style sheets go over several lines. In a list a break and its indentation are one
 * space; in a style sheet, which begins with a break, no space is needed beside a break or what parts its pieces.
 */
function* breaksIn({ start, end }: Span, code: string): Iterable<Span> {
  const text = code.slice(start, end);
  const isSheet = text.startsWith('\n') && text.includes('{');
  for (const { index, 0: space } of text.matchAll(isSheet ? /;\s*(?=\})|\s*\n\s*|(?<=[{};:,]) +| +(?=[{}])/g : /\n +/g))
    yield { start: start + index, end: start + index + space.length - (isSheet ? 0 : 1) };
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

function withoutSpans(code: string, spans: readonly Span[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of spans) {
    kept += code.slice(at, start);
    at = end;
  }
  return kept + code.slice(at);
}
