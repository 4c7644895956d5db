/** Run while the engine is compiled, all of which is loaded for it: the lexicon that is built of what its modules declare. */
export * as engine from '../src/engine/index.ts';
import { theLexicon } from '../src/engine/lexicon/index.ts';
import { pack } from '../src/engine/lexicon/pack.ts';

/** The packed lexicon as JSON. */
export const packed = JSON.stringify(pack(theLexicon()));

/** Code that gives a list, which is a number, several in an array or an object, or a table of texts; undefined for anything else. */
export function codeFor(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (value instanceof Map) return codeForTable(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const parts = Object.entries(value).map(([key, part]) => [key, codeFor(part)] as const);
  // What shows no fields may hold anything.
  if ((parts.length === 0 && !Array.isArray(value)) || parts.some(([, code]) => code === undefined)) return undefined;
  return Array.isArray(value)
    ? `[${parts.map(([, code]) => code).join()}]`
    : `{${parts.map(([key, code]) => `${JSON.stringify(key)}:${code}`).join()}}`;
}

function codeForTable(table: ReadonlyMap<unknown, unknown>): string | undefined {
  const entries = [...table];
  return isText(entries) ? `new Map(${JSON.stringify(entries)})` : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every(isText));
}
