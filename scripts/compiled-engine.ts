/**
 * The engine as it ships: one module whose lexicon has been built. Where a list of words was declared stands its place in the
 * packed lexicon (`src/engine/lexicon/packed.ts`), and what only served to build the lexicon, or to explain a rule, is left out.
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Alias, build, type Plugin } from 'vite';
import { edited, isObject, isSpan, type Span } from './syntax.ts';
import { withoutExamples } from './without-examples.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ENGINE = join(ROOT, 'src', 'engine').replaceAll('\\', '/');
const DOOR = `${ENGINE}/index.ts`;

/** The global function by which lists are told while the lexicon is built. */
const DECLARED = '__declared';

/** Where it is written, with a source map beside it. */
export const COMPILED_ENGINE = join(ROOT, 'out', 'engine', 'index.js');

/** Builds it. Returns what makes all other modules import it in place of the sources. */
export async function compiledEngine(): Promise<Alias> {
  const { packed, lists } = await builtLexicon();
  const [code, map] = await bundle(DOOR, [packedLexicon(packed), listsInPlace(lists), withoutExamples()]);
  if (/\bwords\(/.test(code))
    throw new Error('A list of words is declared where no build can find it: within a function.');
  // Built aside and moved: another build may be reading the old one at this moment.
  mkdirSync(dirname(COMPILED_ENGINE), { recursive: true });
  const aside = mkdtempSync(`${dirname(COMPILED_ENGINE)}-`);
  for (const [ending, text] of [
    ['', code],
    ['.map', map],
  ] as const) {
    writeFileSync(join(aside, 'file'), text);
    renameSync(join(aside, 'file'), COMPILED_ENGINE + ending);
  }
  rmSync(aside, { recursive: true });
  return { find: /^(?:\.{1,2}\/)+engine\/index\.ts$/, replacement: COMPILED_ENGINE };
}

/** The packed lexicon as JSON, and the code that stands for lists, by where they are declared. */
async function builtLexicon(): Promise<{ packed: string; lists: ReadonlyMap<string, string> }> {
  const declared: [place: string, value: unknown][] = [];
  Reflect.set(globalThis, DECLARED, (place: string, value: unknown) => (declared.push([place, value]), value));
  const [code] = await bundle(join('scripts', 'built-lexicon.ts'), [listsDeclared()]);
  // Told apart from the same code before, which Node would not run again.
  const address = `data:text/javascript,${encodeURIComponent(code)}#${process.hrtime.bigint()}`;
  const built: typeof import('./built-lexicon.ts') = await import(address);
  Reflect.deleteProperty(globalThis, DECLARED);
  const lists = declared.flatMap(([place, value]) => {
    const list = built.codeFor(value);
    return list === undefined ? [] : [[place, list] as const];
  });
  return { packed: built.packed, lists: new Map(lists) };
}

/** Bundles a module and what it imports. Returns the code and its source map. */
async function bundle(entry: string, plugins: Plugin[]): Promise<[code: string, map: string]> {
  const made = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      // Sources in the map are counted from here.
      outDir: dirname(COMPILED_ENGINE),
      target: 'esnext',
      // Whoever takes it in makes it small.
      minify: false,
      sourcemap: 'hidden',
      lib: { entry, formats: ['es'], fileName: 'index' },
      rolldownOptions: { output: { topLevelVar: false } },
    },
    plugins,
  });
  const [result] = Array.isArray(made) ? made : [made];
  const chunk = result && 'output' in result ? result.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} could not be bundled.`);
  return [chunk.code, JSON.stringify(chunk.map)];
}

/** Notes what each call at the top of a module gives. */
function listsDeclared(): Plugin {
  return inEngine('lists-declared', (call, place) => `${DECLARED}(${JSON.stringify(place)}, ${call})`);
}

/** Puts the places of lists where they are declared. */
function listsInPlace(lists: ReadonlyMap<string, string>): Plugin {
  return inEngine('lists-in-place', (_, place) => lists.get(place));
}

function packedLexicon(packed: string): Plugin {
  const source = `
    import { unpack } from './packed.ts';
    const PACKED = ${packed};
    export const buildLexicon = (lexicon) => unpack(PACKED, lexicon);`;
  return {
    name: 'packed-lexicon',
    enforce: 'pre',
    load: (id) => (id === `${ENGINE}/lexicon/build.ts` ? source : undefined),
  };
}

/** Puts something else in the place of calls at the top of the engine's modules. */
function inEngine(name: string, change: (call: string, place: string) => string | undefined): Plugin {
  return {
    name,
    enforce: 'post',
    transform(code, id) {
      if (!id.startsWith(`${ENGINE}/`)) return undefined;
      const edits = [...callsAtTop(this.parse(code))].flatMap(({ start, end }) => {
        const other = change(code.slice(start, end), `${id.slice(ENGINE.length)}:${start}`);
        return other === undefined ? [] : [{ start, end, code: other }];
      });
      return edits.length === 0 ? undefined : { code: edited(code, edits), map: null };
    },
  };
}

/** The outermost calls that are made while the module is loaded, in order. */
function* callsAtTop(node: unknown): Iterable<Span> {
  if (!isObject(node)) return;
  const type = String(node['type']);
  if (/Function|Class/.test(type)) return;
  if (type === 'CallExpression' && isSpan(node)) yield node;
  else for (const [key, child] of Object.entries(node)) if (key !== 'parent') yield* callsAtTop(child);
}
