import type { CategoryId } from '../engine/index.ts';
import { DEFAULT_LOOK, type Look } from '../marks/look.ts';
import { isSamePhrase } from './phrases.ts';
import { covers } from './sites.ts';

/** What the reader has chosen. What is *off* is stored, so that a new category is on for everyone. */
export interface Settings {
  /** Nothing is read on any page. */
  readonly paused: boolean;
  /** Whether a page is read as soon as it is there, or when the reader asks for it. */
  readonly reading: 'always' | 'on-request';
  /** Whether all sites are read except the paused ones, or the listed ones only. */
  readonly siteRule: 'all-except' | 'only';
  /**
   * Host names (as in `location.hostname`; the empty string stands for file pages, `*.` at the beginning for every name that
   * ends so) that are not read under the rule `all-except`.
   */
  readonly pausedSites: readonly string[];
  /** The same, for the sites that are read under the rule `only`. */
  readonly listedSites: readonly string[];
  readonly disabledCategories: readonly CategoryId[];
  /** Which findings are shown: the sure ones, also the likely ones, or the possible ones as well. */
  readonly sensitivity: 'sure' | 'balanced' | 'everything';
  /** What stands inside quotation marks is not marked: its speaker is the source. */
  readonly skipsQuotations: boolean;
  /** The number of marks stands on the toolbar button. */
  readonly badge: boolean;
  /** Ticks at the edge of the page show where the marks are. */
  readonly map: boolean;
  readonly look: Look;
  /** Words that the reader does not want marked. They stay in this browser. */
  readonly ignoredPhrases: readonly IgnoredPhrase[];
  /** What the reader wants marked beside what the rules find. It stays in this browser. */
  readonly ownPhrases: readonly OwnPhrase[];
}

export interface IgnoredPhrase {
  readonly phrase: string;
  /** The host name of the only site on which it is ignored. */
  readonly site?: string;
}

export interface OwnPhrase {
  readonly category: CategoryId;
  /** Plain words; `*` stands for one word. */
  readonly pattern: string;
}

export const DEFAULTS: Settings = {
  paused: false,
  reading: 'always',
  siteRule: 'all-except',
  pausedSites: [],
  listedSites: [],
  disabledCategories: [],
  sensitivity: 'balanced',
  skipsQuotations: false,
  badge: true,
  map: false,
  look: DEFAULT_LOOK,
  ignoredPhrases: [],
  ownPhrases: [],
};

/** Whether the settings let a page of this site be read. */
export function isRead(settings: Settings, site: string): boolean {
  return !settings.paused && isSiteOn(settings, site);
}

/** Whether a site is switched on, be everything paused or not. */
export function isSiteOn({ siteRule, pausedSites, listedSites }: Settings, site: string): boolean {
  return siteRule === 'only'
    ? listedSites.some((entry) => covers(entry, site))
    : !pausedSites.some((entry) => covers(entry, site));
}

/** Switches a site on or off under the rule that holds. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const list = siteListOf(settings);
  const isIn = settings.siteRule === 'only' ? on : !on;
  return isIn
    ? withSiteEntry(settings, site, true)
    : { ...settings, [list]: settings[list].filter((entry) => !covers(entry, site)) };
}

/** The list that counts under the rule that holds. */
export function siteListOf({ siteRule }: Settings): 'pausedSites' | 'listedSites' {
  return siteRule === 'only' ? 'listedSites' : 'pausedSites';
}

/** Puts one entry on the list that counts, or takes it off, whatever else it covers. */
export function withSiteEntry(settings: Settings, entry: string, isIn: boolean): Settings {
  const list = siteListOf(settings);
  return { ...settings, [list]: withItem(settings[list], entry, isIn, Object.is) };
}

export function withCategory(settings: Settings, category: CategoryId, on: boolean): Settings {
  return { ...settings, disabledCategories: withItem(settings.disabledCategories, category, !on, Object.is) };
}

/** Ignores a phrase on one site or everywhere, or no longer. */
export function withIgnoredPhrase(settings: Settings, ignored: IgnoredPhrase, isIn: boolean): Settings {
  const isSame = (one: IgnoredPhrase, other: IgnoredPhrase) =>
    one.site === other.site && isSamePhrase(one.phrase, other.phrase);
  return { ...settings, ignoredPhrases: withItem(settings.ignoredPhrases, ignored, isIn, isSame) };
}

/** Marks a phrase of the reader's own as one of a kind, or no longer. */
export function withOwnPhrase(settings: Settings, own: OwnPhrase, isIn: boolean): Settings {
  const isSame = (one: OwnPhrase, other: OwnPhrase) =>
    one.category === other.category && isSamePhrase(one.pattern, other.pattern);
  return { ...settings, ownPhrases: withItem(settings.ownPhrases, own, isIn, isSame) };
}

function withItem<Item>(
  items: readonly Item[],
  item: Item,
  isIn: boolean,
  isSame: (one: Item, other: Item) => boolean,
): readonly Item[] {
  const others = items.filter((other) => !isSame(other, item));
  return isIn ? [...others, item] : others;
}
