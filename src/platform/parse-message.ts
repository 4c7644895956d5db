import { type Balance, CATEGORY_IDS, type CategoryId, type Counts, NO_COUNTS } from '../engine/index.ts';
import { isRecord } from './is-record.ts';
import type { Excerpt, FrameReport, FrameState, NamedSource, TabSummary } from './reports.ts';

/** Everything that travels between the parts of the extension. */
export type Message =
  | { readonly call: 'report'; readonly report: FrameReport }
  | { readonly call: 'summaryChanged'; readonly tabId: number; readonly summary: TabSummary | undefined }
  | { readonly call: 'framesGone' }
  | { readonly call: 'dress' }
  | { readonly call: 'reportNow' }
  | { readonly call: 'readNow' }
  | { readonly call: 'excerpts' }
  | { readonly call: 'excerptsAre'; readonly excerpts: readonly Excerpt[] }
  | { readonly call: 'namedSources' }
  | { readonly call: 'namedSourcesAre'; readonly sources: readonly NamedSource[] }
  | { readonly call: 'reveal'; readonly id: number };

const STATES: readonly FrameState[] = ['reading', 'done', 'waiting', 'paused', 'unreadable'];
const SITE_LIMIT = 255;

/** Reads a message from whatever arrived; undefined for anything that is not one of ours, whole and well formed. */
export function parseMessage(raw: unknown): Message | undefined {
  if (!isRecord(raw)) return undefined;
  switch (raw['call']) {
    case 'report': {
      const report = parseReport(raw['report']);
      return report && { call: 'report', report };
    }
    case 'summaryChanged': {
      const summary = parseSummary(raw['summary']);
      if (!isCount(raw['tabId']) || (summary === undefined && raw['summary'] !== undefined)) return undefined;
      return { call: 'summaryChanged', tabId: raw['tabId'], summary };
    }
    case 'framesGone':
      return { call: 'framesGone' };
    case 'dress':
      return { call: 'dress' };
    case 'reportNow':
      return { call: 'reportNow' };
    case 'readNow':
      return { call: 'readNow' };
    case 'excerpts':
      return { call: 'excerpts' };
    case 'excerptsAre': {
      if (!Array.isArray(raw['excerpts'])) return undefined;
      return { call: 'excerptsAre', excerpts: raw['excerpts'].flatMap((excerpt) => parseExcerpt(excerpt) ?? []) };
    }
    case 'namedSources':
      return { call: 'namedSources' };
    case 'namedSourcesAre': {
      if (!Array.isArray(raw['sources'])) return undefined;
      return { call: 'namedSourcesAre', sources: raw['sources'].flatMap((source) => parseSource(source) ?? []) };
    }
    case 'reveal':
      return isCount(raw['id']) ? { call: 'reveal', id: raw['id'] } : undefined;
    default:
      return undefined;
  }
}

/** Also reads what was kept in session storage. */
export function parseReport(raw: unknown): FrameReport | undefined {
  const common = parseCommon(raw);
  if (!common || !isRecord(raw) || typeof raw['visit'] !== 'string') return undefined;
  return { ...common, visit: raw['visit'] };
}

function parseSummary(raw: unknown): TabSummary | undefined {
  const common = parseCommon(raw);
  if (!common || !isRecord(raw) || !Array.isArray(raw['frames'])) return undefined;
  return { ...common, frames: raw['frames'].filter(isCount) };
}

/** What a frame's report and a tab's sum have in common. */
function parseCommon(raw: unknown): Omit<FrameReport, 'visit'> | undefined {
  if (!isRecord(raw)) return undefined;
  const state = STATES.find((known) => known === raw['state']);
  const counts = parseCounts(raw['counts']);
  const balance = parseBalance(raw['balance']);
  const site = raw['site'];
  if (!state || !counts || !balance || typeof site !== 'string' || site.length > SITE_LIMIT) return undefined;
  const { progress, limit } = raw;
  if (typeof progress !== 'number' || !(progress >= 0 && progress <= 1) || typeof limit !== 'boolean') return undefined;
  return { state, progress, limit, counts, balance, site };
}

function parseCounts(raw: unknown): Counts | undefined {
  if (!isRecord(raw)) return undefined;
  const counts: Record<CategoryId, number> = { ...NO_COUNTS };
  for (const id of CATEGORY_IDS) {
    const count = raw[id];
    if (!isCount(count)) return undefined;
    counts[id] = count;
  }
  return counts;
}

function parseBalance(raw: unknown): Balance | undefined {
  if (!isRecord(raw)) return undefined;
  const { named, unnamed } = raw;
  return isCount(named) && isCount(unnamed) ? { named, unnamed } : undefined;
}

function parseExcerpt(raw: unknown): Excerpt | undefined {
  if (!isRecord(raw)) return undefined;
  const { id, before, mark, after } = raw;
  const category = CATEGORY_IDS.find((known) => known === raw['category']);
  if (!category || !isCount(id)) return undefined;
  if (typeof before !== 'string' || typeof mark !== 'string' || typeof after !== 'string') return undefined;
  return { id, category, before, mark, after };
}

function parseSource(raw: unknown): NamedSource | undefined {
  if (!isRecord(raw)) return undefined;
  const { words, count, before, mark, after } = raw;
  if (typeof words !== 'string' || !isCount(count)) return undefined;
  if (typeof before !== 'string' || typeof mark !== 'string' || typeof after !== 'string') return undefined;
  return { words, count, before, mark, after };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
