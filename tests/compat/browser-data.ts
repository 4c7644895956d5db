import { createRequire } from 'node:module';
import type { CompatData, CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data/types';

// Twenty megabytes: loaded by Node itself, which does not look at them twice as Vite would.
const data: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** A browser as browser-compat-data calls it, and the oldest version of it that is supported. */
export interface Target {
  readonly browser: 'chrome' | 'firefox' | 'firefox_android';
  readonly version: number;
}

/** One API, manifest key or CSS property, and where it stands in the data ("api.Document.caretPositionFromPoint"). */
export interface Feature {
  readonly path: string;
  readonly statement: CompatStatement;
}

/** Whether the oldest supported version has it, without a preference that a person would have to set. */
export function isSupported({ statement }: Feature, { browser, version }: Target): boolean {
  const support = statement.support[browser];
  return support !== undefined && [support].flat().some((one) => isIn(one, version));
}

function isIn({ version_added, version_removed, flags, prefix }: SimpleSupportStatement, version: number): boolean {
  if (flags !== undefined || prefix !== undefined) return false;
  return numberOf(version_added) <= version && !(numberOf(version_removed ?? false) <= version);
}

/** "≤37" was there in 37 at the latest; false and "preview" are in no version. */
function numberOf(version: string | false): number {
  const number = version === false ? Infinity : Number.parseFloat(version.replace('≤', ''));
  return Number.isNaN(number) ? Infinity : number;
}

/** What the data says about one place in it, if it knows that place. */
export function featureAt(...keys: readonly string[]): Feature | undefined {
  const place = placeAt(keys);
  const statement = place?.['__compat'];
  return statement && { path: keys.join('.'), statement };
}

/** The names of what lies below a place in the data. */
export function namesAt(...keys: readonly string[]): string[] {
  return Object.keys(placeAt(keys) ?? {}).filter((name) => name !== '__compat');
}

function placeAt([top, ...keys]: readonly string[]): Identifier | undefined {
  let place = top === 'api' || top === 'css' || top === 'javascript' || top === 'webextensions' ? data[top] : undefined;
  for (const key of keys) place = place && Object.hasOwn(place, key) ? place[key] : undefined;
  return place;
}
