import { minify } from 'terser';
import type { Plugin } from 'vite';
import { childrenOf, edited, fieldsLost, isObject, isSpan, type Span } from './syntax.ts';

/**
 * The oldest browsers read what this edition of the language has. Nothing here is made with `new` that is not a class, and
 * the polyfill's calls of the console are left out: it is the page's. A script in ASCII alone takes Chromium half the memory.
 */
const SMALL = {
  ecma: 2020,
  compress: { passes: 2, unsafe_arrows: true, conditionals: false, drop_console: true },
  format: { ascii_only: true },
} as const;

/**
 * Makes the finished content script smaller: the plug-in for extensions builds it without any other plug-in. Its texts lose
 * their line breaks, the polyfill loses what it knows of parts of the API that are not asked for here, what only `this` is
 * asked for gets a short name, and terser finds two parts in a hundred that the bundler leaves.
 */
export function smallContentScript(): Plugin {
  return {
    name: 'small-content-script',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'asset' || !output.fileName.endsWith('.iife.js')) continue;
          const code = typeof output.source === 'string' ? output.source : new TextDecoder().decode(output.source);
          const tree = this.parse(code);
          const regex = new RegExp(`^(?:${[...ownNames(tree)].join('|')})$`);
          const edits = [...breaksIn(tree, code), ...apiBeyond(tree, code)].toSorted(
            (one, other) => one.start - other.start,
          );
          const { code: small } = await minify(edited(code, edits), {
            ...SMALL,
            mangle: { properties: { regex } },
          });
          if (small === undefined) throw new Error(`${output.fileName} could not be made small`);
          output.source = small;
        }
      },
    },
  };
}

/** The names that are asked of `this` alone: nobody but their class knows them. Names that a browser has, terser leaves. */
function ownNames(tree: unknown): Set<string> {
  const own = new Set<string>();
  const others = new Set<unknown>();
  const visit = (node: unknown) => {
    if (!isObject(node)) return;
    const { type, object, property, key, computed, value } = node;
    if (type === 'MemberExpression' && computed !== true && isObject(property)) {
      if (isObject(object) && object['type'] === 'ThisExpression') own.add(String(property['name']));
      else others.add(property['name']);
    } else if (type === 'Property' && isObject(key)) others.add(key['name']).add(key['value']);
    // A name that is written out may be looked up.
    else if (type === 'Literal') others.add(value);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(tree);
  return new Set([...own].filter((name) => !others.has(name)));
}

/**
 * In the content script only lists of words and style sheets go over several lines. In a list a break and its indentation are one
 * space; in a style sheet, which begins with a break, no space is needed beside a break or what parts its pieces.
 */
function* breaksIn(node: unknown, code: string): Iterable<Span> {
  if (!isObject(node)) return;
  if (node['type'] === 'TemplateElement' && isSpan(node)) yield* breaksWithin(node, code);
  for (const child of childrenOf(node)) yield* breaksIn(child, code);
}

function* breaksWithin({ start, end }: Span, code: string): Iterable<Span> {
  const text = code.slice(start, end);
  const isSheet = text.startsWith('\n') && text.includes('{');
  for (const { index, 0: space } of text.matchAll(isSheet ? /;\s*(?=\})|\s*\n\s*|(?<=[{};:,]) +| +(?=[{}])/g : /\n +/g))
    yield { start: start + index, end: start + index + space.length - (isSheet ? 0 : 1) };
}

/** The parts of the API that the content script asks for, and their calls. */
const OURS = new Set([
  'i18n',
  'detectLanguage',
  'runtime',
  'onMessage',
  'sendMessage',
  'storage',
  'local',
  'sync',
  'get',
  'set',
]);

/** Each is a field of one of the objects in which the polyfill writes down what it knows, beside one of ours. */
const TELLING = new Set([
  'webNavigation',
  'getAcceptLanguages',
  'getPlatformInfo',
  'managed',
  'getBytesInUse',
  'devtools',
  'onMessageExternal',
]);

/** What the polyfill knows of all other parts and calls: how many arguments each takes, and what is done with its events. */
function apiBeyond(tree: unknown, code: string): Iterable<Span> {
  return fieldsLost(
    tree,
    code,
    (names) => names.some((name) => TELLING.has(name)) && names.some((name) => OURS.has(name)),
    (name) => !OURS.has(name),
  );
}
