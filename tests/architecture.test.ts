import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom; the picture in the README is drawn from this table. What is imported stands above who imports it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  formats: [],
  cli: ['engine', 'formats'],
  marks: ['engine'],
  platform: ['engine', 'marks'],
  ui: ['engine', 'platform', 'marks'],
  background: ['engine', 'platform', 'marks'],
  content: ['engine', 'platform', 'marks'],
  popup: ['engine', 'platform', 'ui'],
  panel: ['engine', 'platform', 'ui'],
  options: ['engine', 'platform', 'marks', 'ui'],
  report: ['engine', 'platform', 'ui', 'formats'],
  welcome: ['engine', 'platform', 'marks', 'ui'],
  check: ['engine', 'platform', 'marks', 'ui', 'report'],
};

const SRC = resolve('src');

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return path.endsWith('.ts') && !path.endsWith('.test.ts') ? [path] : [];
  });
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?'(\.[^']*)'/g);
  return [...found].map(([, target = '']) => {
    const path = relative(SRC, resolve(dirname(file), target));
    return { from: folderOf(relative(SRC, file)), to: path.split(sep).join('/'), file: relative(SRC, file) };
  });
}

function folderOf(path: string): string {
  return path.split(sep)[0] ?? '';
}

const imports = sources(SRC).flatMap(importsOf);
const between = imports.filter(({ from, to }) => to.split('/')[0] !== from && !to.startsWith('..'));

test('every folder of src stands in the table', () => {
  expect(readdirSync(SRC).filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

test('a folder imports only what the table allows it', () => {
  const forbidden = between.filter(({ from, to }) => !MAY_IMPORT[from]?.includes(to.split('/')[0] ?? ''));
  expect(forbidden).toEqual([]);
});

test('the engine is entered by its door alone', () => {
  const elsewhere = between.filter(({ to }) => to.startsWith('engine/') && to !== 'engine/index.ts');
  expect(elsewhere).toEqual([]);
});

test('no modules import one another in a circle', () => {
  const imported = new Map<string, string[]>();
  for (const { file, to } of imports) {
    const name = file.split(sep).join('/');
    imported.set(name, [...(imported.get(name) ?? []), to]);
  }
  const done = new Set<string>();
  const circleFrom = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    const circle = (imported.get(file) ?? []).map((to) => circleFrom(to, [...path, file])).find(Boolean);
    done.add(file);
    return circle;
  };
  expect([...imported.keys()].flatMap((file) => circleFrom(file, []) ?? [])).toEqual([]);
});

test('no module is longer than 200 lines', () => {
  const long = sources(SRC).filter((file) => readFileSync(file, 'utf8').split('\n').length > 201);
  expect(long.map((file) => relative(SRC, file))).toEqual([]);
});

test('the extension API is named in one file', () => {
  const naming = sources(SRC).filter((file) => readFileSync(file, 'utf8').includes("'webextension-polyfill'"));
  expect(naming.map((file) => relative(SRC, file))).toEqual([join('platform', 'browser.ts')]);
});

/** How many folders lie below this one at most: what imports nothing is 0, and nothing imports in a circle. */
function layerOf(folder: string): number {
  return Math.max(0, ...(MAY_IMPORT[folder] ?? []).map((imported) => layerOf(imported) + 1));
}

/** The table as a picture: a folder stands further right than everything that it imports. */
function picture(): string {
  const groups = new Map<string, string[]>();
  const byLayer = Object.entries(MAY_IMPORT).toSorted(([a], [b]) => layerOf(a) - layerOf(b));
  for (const [folder, allowed] of byLayer) {
    const key = allowed.join(', ');
    groups.set(key, [...(groups.get(key) ?? []), folder]);
  }
  const lines = [...groups].map(([allowed, folders]) => {
    const left = ' '.repeat(3 * layerOf(folders[0] ?? '')) + folders.join(', ');
    return allowed === '' ? left : `${left.padEnd(42)} ◀── ${allowed}`;
  });
  return lines.join('\n');
}

test('the README shows this table', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(`\`\`\`\n${picture()}\n\`\`\``);
});
