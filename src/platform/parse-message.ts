import {
  type Balance,
  CATEGORY_IDS,
  type CategoryId,
  type Counts,
  type NamedAttribution,
  type NamedIn,
  NO_COUNTS,
  type Span,
} from '../engine/index.ts';
import { isRecord } from './is-record.ts';
import type { Excerpt, FrameReport, FrameState, TabSummary } from './reports.ts';

/** What frames are asked. */
export type FrameMessage =
  { readonly call: 'reportNow' | 'readNow' | 'excerpts' | 'named' } | { readonly call: 'reveal'; readonly id: number };

/** What the background is asked or told. */
export type BackgroundMessage =
  { readonly call: 'report'; readonly report: FrameReport } | { readonly call: 'framesGone' | 'dress' };

/** What pages of the extension are told. */
export interface PageMessage {
  readonly call: 'summaryChanged';
  readonly tabId: number;
  readonly summary: TabSummary | undefined;
}

const STATES: readonly FrameState[] = ['reading', 'done', 'waiting', 'paused', 'unreadable'];
const SITE_LIMIT = 255;

// Each of the three reads whatever arrived, and answers undefined for anything that is not for it, whole and well formed: a
// frame brings along the reader of its own messages alone.

export function parseFrameMessage(raw: unknown): FrameMessage | undefined {
  if (!isRecord(raw)) return undefined;
  const { call, id } = raw;
  switch (call) {
    case 'reportNow':
    case 'readNow':
    case 'excerpts':
    case 'named':
      return { call };
    case 'reveal':
      return isCount(id) ? { call, id } : undefined;
    default:
      return undefined;
  }
}

export function parseBackgroundMessage(raw: unknown): BackgroundMessage | undefined {
  if (!isRecord(raw)) return undefined;
  const { call } = raw;
  if (call === 'framesGone' || call === 'dress') return { call };
  const report = call === 'report' ? parseReport(raw['report']) : undefined;
  return report && { call: 'report', report };
}

export function parsePageMessage(raw: unknown): PageMessage | undefined {
  if (!isRecord(raw) || raw['call'] !== 'summaryChanged' || !isCount(raw['tabId'])) return undefined;
  const summary = parseSummary(raw['summary']);
  if (summary === undefined && raw['summary'] !== undefined) return undefined;
  return { call: 'summaryChanged', tabId: raw['tabId'], summary };
}

/** The findings that a frame answers with; none where it answers with anything else. */
export function parseExcerpts(raw: unknown): Excerpt[] {
  return Array.isArray(raw) ? raw.flatMap((excerpt) => parseExcerpt(excerpt) ?? []) : [];
}

/** The paragraphs with named sources that a frame answers with; none where it answers with anything else. */
export function parseNamed(raw: unknown): NamedIn[] {
  return Array.isArray(raw) ? raw.flatMap((paragraph) => parseNamedIn(paragraph) ?? []) : [];
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

function parseNamedIn(raw: unknown): NamedIn | undefined {
  if (!isRecord(raw) || typeof raw['text'] !== 'string' || !Array.isArray(raw['named'])) return undefined;
  return { text: raw['text'], named: raw['named'].flatMap((attribution) => parseAttribution(attribution) ?? []) };
}

function parseAttribution(raw: unknown): NamedAttribution | undefined {
  if (!isRecord(raw)) return undefined;
  const span = parseSpan(raw);
  const source = parseSpan(raw['source']);
  const cue = parseSpan(raw['cue']);
  return span && source && cue && { ...span, source, cue };
}

function parseSpan(raw: unknown): Span | undefined {
  if (!isRecord(raw)) return undefined;
  const { start, end } = raw;
  return isCount(start) && isCount(end) ? { start, end } : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
