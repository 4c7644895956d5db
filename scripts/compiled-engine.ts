/**
 * The engine as it ships: its modules with a lexicon that has been built. Where a list of words was declared stands its place in the
 * packed lexicon (`src/engine/lexicon/packed.ts`), and what only served to build the lexicon, or to explain a rule, is left out.
 */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Alias, build, type Plugin, type Rolldown } from 'vite';
import { childrenOf, edited, isObject, isSpan, type Span } from './syntax.ts';
import { withoutExamples } from './without-examples.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ENGINE = join(ROOT, 'src', 'engine').replaceAll('\\', '/');
const DOOR = `${ENGINE}/index.ts`;

/** The global function by which lists are told while the lexicon is built. */
const DECLARED = '__declared';

/** Where its modules are written, each under the name of its source. */
const FOLDER = join(ROOT, 'out', 'engine');
/** Its only door. */
export const COMPILED_ENGINE = join(FOLDER, 'index.js');

/** The source of a module of the compiled engine, as paths; undefined for any other module. */
export function sourceOfCompiled(module: string): string | undefined {
  const name = relative(FOLDER, resolve(module)).replace(/\.js$/, '.ts');
  const source = join(ENGINE, name);
  return !name.startsWith('..') && existsSync(source) ? relative('.', source) : undefined;
}

/** Builds it. Returns what makes all other modules import it in place of the sources. */
export async function compiledEngine(): Promise<Alias> {
  const { packed, lists } = await builtLexicon();
  const chunks = await bundle(DOOR, [packedLexicon(packed), listsInPlace(lists), withoutExamples()], {
    // Pages that only count need not have all of it.
    preserveModules: true,
    preserveModulesRoot: ENGINE,
    entryFileNames: '[name].js',
  });
  for (const { code, fileName } of chunks) {
    if (/\bwords\(/.test(code))
      throw new Error(`${fileName} declares a list of words within a function: no build finds it.`);
    write(fileName, code);
  }
  return { find: /^(?:\.{1,2}\/)+engine\/index\.ts$/, replacement: COMPILED_ENGINE };
}

/** Writes a file of the compiled engine. It is put in its place when it is whole: another build may be reading the old one. */
function write(name: string, text: string): void {
  const file = join(FOLDER, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}

/** The packed lexicon as JSON, and the code that stands for lists, by where they are declared. */
async function builtLexicon(): Promise<{ packed: string; lists: ReadonlyMap<string, string> }> {
  const declared: [place: string, value: unknown][] = [];
  Reflect.set(globalThis, DECLARED, (place: string, value: unknown) => (declared.push([place, value]), value));
  const [chunk] = await bundle(join('scripts', 'built-lexicon.ts'), [listsDeclared()]);
  // Told apart from the same code before, which Node would not run again.
  const address = `data:text/javascript,${encodeURIComponent(chunk?.code ?? '')}#${process.hrtime.bigint()}`;
  const built: typeof import('./built-lexicon.ts') = await import(address);
  Reflect.deleteProperty(globalThis, DECLARED);
  const lists = declared.flatMap(([place, value]) => {
    const list = built.codeFor(value);
    return list === undefined ? [] : [[place, list] as const];
  });
  return { packed: built.packed, lists: new Map(lists) };
}

/** Bundles a module and what it imports. */
async function bundle(
  entry: string,
  plugins: Plugin[],
  output: Rolldown.OutputOptions = {},
): Promise<Rolldown.OutputChunk[]> {
  const made = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'esnext',
      // Whoever takes it in makes it small.
      minify: false,
      lib: { entry, formats: ['es'], fileName: 'index' },
      rolldownOptions: { output: { topLevelVar: false, ...output } },
    },
    plugins,
  });
  const [result] = Array.isArray(made) ? made : [made];
  return result && 'output' in result ? result.output.filter((one) => one.type === 'chunk') : [];
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
    export const buildLexicon = () => unpack(PACKED);`;
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
  else for (const child of childrenOf(node)) yield* callsAtTop(child);
}
