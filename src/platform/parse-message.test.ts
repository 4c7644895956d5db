import { expect, test } from 'vitest';
import type { FrameReport } from './reports.ts';
import {
  parseBackgroundMessage,
  parseExcerpts,
  parseFrameMessage,
  parseNamed,
  parsePageMessage,
  parseReport,
} from './parse-message.ts';

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

const ATTRIBUTION = { start: 0, end: 17, source: { start: 0, end: 12 }, cue: { start: 13, end: 17 } };
const NAMED = { text: 'Ruth Adeyemi said so.', named: [ATTRIBUTION] };

/** Whom a message is for. */
const PARSERS = { frame: parseFrameMessage, background: parseBackgroundMessage, page: parsePageMessage };

test.each([
  ['background', { call: 'report', report: REPORT }],
  ['background', { call: 'framesGone' }],
  ['background', { call: 'dress' }],
  ['page', { call: 'summaryChanged', tabId: 12, summary: SUMMARY }],
  ['page', { call: 'summaryChanged', tabId: 12, summary: undefined }],
  ['frame', { call: 'reportNow' }],
  ['frame', { call: 'readNow' }],
  ['frame', { call: 'excerpts' }],
  ['frame', { call: 'named' }],
  ['frame', { call: 'reveal', id: 3 }],
] as const)('whom it is for (%s) reads %j as it was sent, and nobody else', (receiver, message) => {
  for (const [name, parse] of Object.entries(PARSERS))
    expect(parse(structuredClone(message))).toEqual(name === receiver ? message : undefined);
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
  { call: 'summaryChanged', tabId: 12, summary: 'none' },
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
  for (const parse of Object.values(PARSERS)) expect(parse(raw)).toBeUndefined();
});

/** The same with a number in the place of the words before the mark, of the mark, and of those after it. */
const spoiled = (whole: object) => ['before', 'mark', 'after'].map((name) => ({ ...whole, [name]: 7 }));

test('an excerpt that is not whole is left out, and the others stay', () => {
  const excerpts = [EXCERPT, { ...EXCERPT, category: 'gossip' }, { ...EXCERPT, id: '3' }, ...spoiled(EXCERPT), null];
  expect(parseExcerpts(excerpts)).toEqual([EXCERPT]);
});

test('so is a paragraph or an attribution that is not whole, and what is no frame among the frames of a tab', () => {
  const others = [{ ...NAMED, text: 7 }, { ...NAMED, named: 'all' }, null];
  const spans = [{ source: undefined }, { cue: { start: 13 } }, { start: -1 }, { end: '17' }];
  const named = [ATTRIBUTION, ...spans.map((span) => ({ ...ATTRIBUTION, ...span })), null];
  expect(parseNamed([{ ...NAMED, named }, ...others])).toEqual([NAMED]);
  const message = { call: 'summaryChanged', tabId: 12, summary: { ...SUMMARY, frames: [0, 'critics say', -1, 7] } };
  expect(parsePageMessage(message)).toEqual({ ...message, summary: SUMMARY });
});

test('an answer that is no list holds nothing', () => {
  for (const answer of [undefined, null, 'none', {}]) {
    expect(parseExcerpts(answer)).toEqual([]);
    expect(parseNamed(answer)).toEqual([]);
  }
});

test('what a sender adds is not passed on', () => {
  const report = { ...REPORT, extra: 1, counts: { ...REPORT.counts, gossip: 9 } };
  expect(parseReport(report)).toEqual(REPORT);
});
