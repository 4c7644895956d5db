import { expect, test } from 'vitest';
import type { FrameReport } from './reports.ts';
import { parseMessage, parseReport } from './parse-message.ts';

const REPORT: FrameReport = {
  state: 'done',
  progress: 1,
  limit: false,
  counts: { anonymous: 1, vague: 2, passive: 0, hearsay: 0, document: 0, talk: 3 },
  balance: { named: 4, unnamed: 6 },
  site: 'a.example',
  visit: 'one',
};
const { visit: _, ...rest } = REPORT;
const SUMMARY = { ...rest, frames: [0, 7] };
const EXCERPT = { id: 3, category: 'talk', before: 'amid ', mark: 'fears', after: ' that …' };

const SOURCE = { words: 'Ruth Adeyemi', count: 3, before: '', mark: 'Ruth Adeyemi said', after: ' so.' };

test.each([
  { call: 'report', report: REPORT },
  { call: 'summaryChanged', tabId: 12, summary: SUMMARY },
  { call: 'reportNow' },
  { call: 'readNow' },
  { call: 'framesGone' },
  { call: 'dress' },
  { call: 'excerpts' },
  { call: 'excerptsAre', excerpts: [EXCERPT] },
  { call: 'summaryChanged', tabId: 12, summary: undefined },
  { call: 'namedSources' },
  { call: 'namedSourcesAre', sources: [SOURCE] },
  { call: 'reveal', id: 3 },
])('$call is read as it was sent', (message) => {
  expect(parseMessage(structuredClone(message))).toEqual(message);
});

test.each([
  undefined,
  null,
  'reportNow',
  [],
  {},
  { call: 'format' },
  { call: 'summaryChanged', tabId: -1, summary: SUMMARY },
  { call: 'summaryChanged', tabId: '12', summary: SUMMARY },
  { call: 'reveal', id: 1.5 },
  { call: 'excerptsAre', excerpts: 'none' },
  { call: 'summaryChanged', tabId: 12, summary: 'none' },
  { call: 'namedSourcesAre' },
  { call: 'report', report: { ...REPORT, state: 'asleep' } },
  { call: 'report', report: { ...REPORT, counts: { ...REPORT.counts, talk: Number.NaN } } },
  { call: 'report', report: { ...REPORT, balance: { named: 4 } } },
  { call: 'report', report: { ...REPORT, site: 'x'.repeat(256) } },
  { call: 'report', report: { ...REPORT, visit: undefined } },
  { call: 'report', report: { ...REPORT, progress: 1.5 } },
  { call: 'report', report: { ...REPORT, progress: Number.NaN } },
  { call: 'report', report: { ...REPORT, progress: '0.5' } },
  { call: 'report', report: { ...REPORT, limit: 'no' } },
  { call: 'summaryChanged', tabId: 12, summary: { ...SUMMARY, frames: undefined } },
])('%j is no message of ours', (raw) => {
  expect(parseMessage(raw)).toBeUndefined();
});

/** The same with a number in the place of the words before the mark, of the mark, and of those after it. */
const spoiled = (whole: object) => ['before', 'mark', 'after'].map((name) => ({ ...whole, [name]: 7 }));

test('an excerpt that is not whole is left out, and the others stay', () => {
  const raw = {
    call: 'excerptsAre',
    excerpts: [EXCERPT, { ...EXCERPT, category: 'gossip' }, { ...EXCERPT, id: '3' }, ...spoiled(EXCERPT), null],
  };
  expect(parseMessage(raw)).toEqual({ call: 'excerptsAre', excerpts: [EXCERPT] });
});

test('so is a source that is not whole, and what is no frame among the frames of a tab', () => {
  const sources = [SOURCE, { ...SOURCE, words: 7 }, { ...SOURCE, count: -1 }, ...spoiled(SOURCE), null];
  expect(parseMessage({ call: 'namedSourcesAre', sources })).toEqual({ call: 'namedSourcesAre', sources: [SOURCE] });
  const message = { call: 'summaryChanged', tabId: 12, summary: { ...SUMMARY, frames: [0, 'critics say', -1, 7] } };
  expect(parseMessage(message)).toEqual({ ...message, summary: SUMMARY });
});

test('what a sender adds is not passed on', () => {
  const report = { ...REPORT, extra: 1, counts: { ...REPORT.counts, gossip: 9 } };
  expect(parseReport(report)).toEqual(REPORT);
});
