import { expect, test } from 'vitest';
import type { FrameReport } from './reports.ts';
import { summarize, withReport } from './tab-counts.ts';

const none = { anonymous: 0, vague: 0, passive: 0, hearsay: 0, document: 0, talk: 0 };
const report = (changes: Partial<FrameReport> = {}): FrameReport => ({
  state: 'done',
  progress: 1,
  limit: false,
  counts: { ...none, vague: 2 },
  balance: { named: 1, unnamed: 2 },
  site: 'news.example',
  visit: 'first',
  ...changes,
});

test('the frames of a tab are added up, and the site is that of the top frame', () => {
  const frames = withReport(withReport({}, 0, report()), 7, report({ site: 'ads.example', visit: 'other' }));
  expect(summarize(frames)).toEqual({
    state: 'done',
    progress: 1,
    limit: false,
    counts: { ...none, vague: 4 },
    balance: { named: 2, unnamed: 4 },
    site: 'news.example',
    frames: [0, 7],
  });
});

test('a new page in the top frame ends the frames of the page before', () => {
  const before = withReport(withReport({}, 0, report()), 7, report({ visit: 'other' }));
  expect(withReport(before, 0, report({ visit: 'second' }))).toEqual({ 0: report({ visit: 'second' }) });
});

test('a later report of the same document takes the place of the earlier one', () => {
  const frames = withReport(withReport({}, 0, report({ state: 'reading' })), 0, report());
  expect(summarize(frames)?.state).toBe('done');
});

test('a page is reading while one of its frames is; what keeps the top frame from being read holds for the page', () => {
  expect(summarize({ 0: report(), 3: report({ state: 'reading' }) })?.state).toBe('reading');
  expect(summarize({ 0: report({ state: 'paused' }), 3: report() })?.state).toBe('paused');
  expect(summarize({ 0: report({ state: 'unreadable' }), 3: report() })?.state).toBe('unreadable');
  expect(summarize({})).toBeUndefined();
});

test('after a tab was forgotten, frames that answer before the top frame stay', () => {
  const frames = withReport(withReport({}, 7, report({ visit: 'other' })), 0, report());
  expect(Object.keys(frames)).toEqual(['0', '7']);
});
