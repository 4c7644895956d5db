/** The npm package as its users have it: packed, installed in an empty folder, and used from there. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshEnvironment, npmFile } from '../../scripts/npm.ts';

const folder = mkdtempSync(join(tmpdir(), 'says-who-npm-'));
const installed = join(folder, 'node_modules', 'says-who');
const TEXT = 'Ann Lee said no.\nThe bridge is safe, a senior official said.\n';

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, args, {
    cwd: folder,
    env: freshEnvironment(),
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

beforeAll(() => {
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  execFileSync(process.execPath, [npmFile(), 'pack', '--pack-destination', folder], { stdio: 'ignore' });
  const [tarball = ''] = readdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  node(npmFile(), 'install', ...quiet, `./${tarball}`);
  writeFileSync(join(folder, 'article.txt'), TEXT);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('it holds the tool, the engine with its types, the examples and the papers; no sources and no tests', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'));
  const places = files.filter((path) => /\.\w+$|^LICENSE$/.test(path) && !/^dist\/npm\/engine\/.*\.d\.ts$/.test(path));
  expect(places.toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'THIRD_PARTY.md',
    'dist/npm/engine.mjs',
    'dist/npm/says-who.mjs',
    'docs/ENGINE.md',
    'examples/count-folder.mjs',
    'package.json',
  ]);
});

test('npx says-who scans a file', () => {
  const out = node(npmFile(), 'exec', '--no', '--', 'says-who', '--format', 'text', 'article.txt');
  expect(out).toBe('article.txt:2:21: anonymous: a senior official said\n');
});

test('says-who/engine is one module that needs nothing, neither the DOM nor a package', () => {
  writeFileSync(
    join(folder, 'use.js'),
    `import { analyze } from 'says-who/engine';
     const { findings, named } = analyze(${JSON.stringify(TEXT)});
     console.log(JSON.stringify([findings.map(({ category, start, end }) => [category, start, end]), named.length]));`,
  );
  expect(JSON.parse(node('use.js'))).toEqual([[['anonymous', 37, 59]], 1]);
  const engine = readFileSync(join(installed, 'dist', 'npm', 'engine.mjs'), 'utf8');
  expect(engine).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(/m);
});

test('its types are found and hold, without the DOM', () => {
  expect(compile(useAs('number'))).toBe('');
  expect(compile(useAs('string'))).toContain("Type 'number' is not assignable to type 'string'");
});

test('the example counts a folder on two cores as the tool does on one', () => {
  mkdirSync(join(folder, 'texts'));
  for (const number of [1, 2, 3, 4, 5]) writeFileSync(join(folder, 'texts', `${number}.txt`), TEXT.repeat(number));
  const example = join(installed, 'examples', 'count-folder.mjs');
  const counted: unknown = JSON.parse(node(example, 'texts', '2'));
  const summary = node(npmFile(), 'exec', '--no', '--', 'says-who', '--summary', 'texts');
  const { files, named, counts }: Record<string, unknown> = JSON.parse(summary.trimEnd().split('\n').at(-1) ?? '');
  expect({ files, named }).toEqual({ files: 5, named: 15 });
  expect(counted).toMatchObject({ files, named, counts, workers: 2 });
});

/** What the compiler says of a module; nothing where all is well. */
function compile(source: string): string {
  writeFileSync(join(folder, 'use.ts'), source);
  const tsc = resolve('node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--lib', 'ES2023', '--ignoreConfig'];
  try {
    return node(tsc, ...options, 'use.ts');
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}

function useAs(type: string): string {
  return `import { analyze, type Finding } from 'says-who/engine';
    export const found: readonly Finding[] = analyze('').findings;
    export const start: ${type} = found[0]!.start;`;
}
