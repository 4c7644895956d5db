import { browser } from './browser.ts';
import { isRecord } from './is-record.ts';

/**
 * Something that went wrong: what kind of error, and where in our own scripts. What the error says is left out, for it may quote
 * the page; so are its addresses, which in Firefox tell one reader from another.
 */
export interface Failure {
  /** The name of the error's class. */
  readonly name: string;
  /** `path/of/script.js:line:column`, the innermost first. */
  readonly places: readonly string[];
}

const MOST_PLACES = 8;
const NAME = /^[A-Z][A-Za-z]{0,40}$/;
const PLACE = /^[\w./-]{1,100}:\d{1,9}:\d{1,9}$/;

export function failureOf(error: unknown): Failure {
  const { name, stack } = error instanceof Error ? error : { name: '', stack: '' };
  return {
    name: NAME.test(name) ? name : 'Error',
    places: placesIn(stack ?? '', browser.runtime.getURL('')).slice(0, MOST_PLACES),
  };
}

/** The places in our own scripts, whose addresses begin with `origin`, from the text that a browser gives for a stack. */
export function placesIn(stack: string, origin: string): string[] {
  return stack
    .split('\n')
    .filter((line) => line.includes(origin))
    .map((line) => line.slice(line.indexOf(origin) + origin.length).replace(/\)$/, ''))
    .filter((place) => PLACE.test(place));
}

/** Also reads what was kept in session storage. */
export function parseFailure(raw: unknown): Failure | undefined {
  if (!isRecord(raw)) return undefined;
  const { name, places } = raw;
  if (typeof name !== 'string' || !NAME.test(name) || !Array.isArray(places)) return undefined;
  const known = places.filter((place): place is string => typeof place === 'string' && PLACE.test(place));
  return { name, places: known.slice(0, MOST_PLACES) };
}
