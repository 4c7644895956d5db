import { CATEGORY_IDS, type CategoryId } from '../engine/index.ts';

/** What the reader has chosen. What is *off* is stored, so that a new category is on for everyone. */
export interface Settings {
  /** Nothing is read on any page. */
  readonly paused: boolean;
  /** Host names (as in `location.hostname`; the empty string stands for file pages) that are not read. */
  readonly pausedSites: readonly string[];
  readonly disabledCategories: readonly CategoryId[];
}

export const DEFAULTS: Settings = { paused: false, pausedSites: [], disabledCategories: [] };

/** The shape in which settings are stored. A newer shape is read as far as it is known. */
export const VERSION = 1;

/** A synchronised item may hold 8,192 bytes: more sites than this are not kept, the oldest go first. */
const SITE_LIMIT = 150;
const SITE_LENGTH_LIMIT = 255;

/** Reads settings from whatever was stored: each field that makes sense is kept, every other one takes its default. */
export function parseSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null) return DEFAULTS;
  const field = (name: keyof Settings): unknown => Reflect.get(stored, name);
  const sites = field('pausedSites');
  const categories = field('disabledCategories');
  return {
    paused: field('paused') === true,
    pausedSites: Array.isArray(sites) ? [...new Set(sites.filter(isSite))].slice(-SITE_LIMIT) : [],
    disabledCategories: Array.isArray(categories) ? CATEGORY_IDS.filter((id) => categories.includes(id)) : [],
  };
}

function isSite(value: unknown): value is string {
  return typeof value === 'string' && value.length <= SITE_LENGTH_LIMIT;
}

/** Whether the settings let a page of this site be read. */
export function isRead(settings: Settings, site: string): boolean {
  return !settings.paused && !settings.pausedSites.includes(site);
}

export function withCategory(settings: Settings, category: CategoryId, on: boolean): Settings {
  const others = settings.disabledCategories.filter((id) => id !== category);
  return { ...settings, disabledCategories: on ? others : [...others, category] };
}

export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.pausedSites.filter((other) => other !== site);
  return { ...settings, pausedSites: on ? others : [...others, site] };
}
