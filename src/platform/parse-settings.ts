import { CATEGORY_IDS, type CategoryId } from '../engine/index.ts';
import { parseLook } from '../marks/look.ts';
import { isRecord } from './is-record.ts';
import { phraseKey } from './phrases.ts';
import { isSameJson } from './same-json.ts';
import { DEFAULTS, type IgnoredPhrase, type OwnPhrase, type Settings } from './settings.ts';

/** The shape in which settings are stored. A newer shape is read as far as it is known. */
export const VERSION = 2;

/** The longest host name with a wildcard before it, in UTF-16 units. */
const SITE_LENGTH = 255;
const PHRASE_LENGTH = 200;
/** More entries than these are not kept, the oldest go first: no list grows without an end. */
const MOST_SITES = 5000;
const MOST_PHRASES = 1000;

type Parsers = { readonly [Name in keyof Settings]: (stored: unknown) => Settings[Name] | undefined };

/** How each field is read; undefined for what makes no sense. */
const PARSERS: Parsers = {
  paused: boolean,
  reading: oneOf('always', 'on-request'),
  siteRule: oneOf('all-except', 'only'),
  pausedSites: listOf(site, MOST_SITES),
  listedSites: listOf(site, MOST_SITES),
  disabledCategories: listOf(category, CATEGORY_IDS.length),
  sensitivity: oneOf('sure', 'balanced', 'everything'),
  skipsQuotations: boolean,
  badge: boolean,
  map: boolean,
  look: parseLook,
  ignoredPhrases: listOf(ignoredPhrase, MOST_PHRASES),
  ownPhrases: listOf(ownPhrase, MOST_PHRASES),
};

/** Reads settings from whatever was stored: each field that makes sense is kept, every other one takes its default. */
export function parseSettings(stored: unknown): Settings {
  const field = <Name extends keyof Settings>(name: Name): Settings[Name] =>
    isRecord(stored) && Object.hasOwn(stored, name) ? (PARSERS[name](stored[name]) ?? DEFAULTS[name]) : DEFAULTS[name];
  return {
    paused: field('paused'),
    reading: field('reading'),
    siteRule: field('siteRule'),
    pausedSites: field('pausedSites'),
    listedSites: field('listedSites'),
    disabledCategories: field('disabledCategories'),
    sensitivity: field('sensitivity'),
    skipsQuotations: field('skipsQuotations'),
    badge: field('badge'),
    map: field('map'),
    look: field('look'),
    ignoredPhrases: field('ignoredPhrases'),
    ownPhrases: field('ownPhrases'),
  };
}

/** The names of the fields that are not known, or of whose values a part or all would be lost in reading. */
export function fieldErrors(stored: Readonly<Record<string, unknown>>): string[] {
  const settings: Readonly<Record<string, unknown>> = { ...parseSettings(stored) };
  return Object.keys(stored).filter(
    (name) => !Object.hasOwn(DEFAULTS, name) || !isSameJson(settings[name], stored[name]),
  );
}

function boolean(stored: unknown): boolean | undefined {
  return typeof stored === 'boolean' ? stored : undefined;
}

function oneOf<Known extends string>(...known: readonly Known[]): (stored: unknown) => Known | undefined {
  return (stored) => known.find((each) => each === stored);
}

function isSite(stored: unknown): stored is string {
  return typeof stored === 'string' && stored.length <= SITE_LENGTH;
}

function site(stored: unknown): string | undefined {
  return isSite(stored) ? stored : undefined;
}

function category(stored: unknown): CategoryId | undefined {
  return CATEGORY_IDS.find((id) => id === stored);
}

/** Each entry once: two that say the same could not be told apart when changes are merged. */
function listOf<Item>(parse: (stored: unknown) => Item | undefined, most: number) {
  return (stored: unknown): readonly Item[] | undefined => {
    if (!Array.isArray(stored)) return undefined;
    const entries = stored.flatMap((item) => parse(item) ?? []);
    return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()].slice(-most);
  };
}

function ignoredPhrase(stored: unknown): IgnoredPhrase | undefined {
  if (!isRecord(stored) || !isPhrase(stored['phrase'])) return undefined;
  const { phrase, site: where } = stored;
  if (where === undefined) return { phrase };
  return isSite(where) ? { phrase, site: where } : undefined;
}

function ownPhrase(stored: unknown): OwnPhrase | undefined {
  if (!isRecord(stored)) return undefined;
  const { pattern } = stored;
  const kind = category(stored['category']);
  return kind && isPhrase(pattern) ? { category: kind, pattern } : undefined;
}

function isPhrase(stored: unknown): stored is string {
  return typeof stored === 'string' && stored.length <= PHRASE_LENGTH && phraseKey(stored) !== '';
}
