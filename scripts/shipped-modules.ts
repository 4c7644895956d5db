import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { buildAside } from './build-aside.ts';
import { sourceOfCompiled } from './compiled-engine.ts';

/** Files that the bundler writes itself, without a map: imports and nothing else. */
const ONLY_IMPORTS = /^(?:import\s*["'][^"']+["'];?\s*)+$/;

/** The modules that the built extension is made of, as paths within the project, from a build for that. */
export function shippedModules(): string[] {
  const folder = buildAside();
  try {
    return modulesBuiltInto(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The modules of a build that lies aside, from its source maps.
 * @throws {Error} when a script does not tell what it is made of
 */
export function modulesBuiltInto(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  const scripts = files.filter((path) => /\.m?js$/.test(path) && !ONLY_IMPORTS.test(readFileSync(path, 'utf8')));
  // The content script is built apart, and its map counts from elsewhere.
  const roots = [resolve('.'), join(folder, 'dist')];
  return [...new Set(scripts.flatMap((script) => modulesOf(script, roots)))].toSorted();
}

function modulesOf(script: string, roots: readonly string[]): string[] {
  const map: unknown = JSON.parse(readFileSync(`${script}.map`, 'utf8'));
  const sources: unknown = typeof map === 'object' && map !== null && 'sources' in map ? map.sources : undefined;
  if (!Array.isArray(sources) || sources.length === 0) throw new Error(`${script} does not say what it is made of.`);
  return sources.map((source) => {
    const path = resolve(dirname(script), String(source));
    const root = roots.find((one) => path.startsWith(one + sep)) ?? '';
    const name = relative(root, path);
    return (sourceOfCompiled(name) ?? name).split(sep).join('/');
  });
}

/** The npm package that a module belongs to; undefined for the project's own. */
export function packageOfModule(path: string): string | undefined {
  return /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}
