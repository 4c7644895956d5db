import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeOf } from './growth.ts';
import { HOSTILE_PATTERNS, HOSTILE_PHRASES, hostileText, repeat } from './hostile-text.ts';
import { checkAnalysis, checkText } from './properties.ts';

// The short form of `npm run fuzz`.

test('any text gives well-formed findings, the same when run twice', () => {
  fc.assert(fc.property(hostileText, checkText), { numRuns: 300 });
}, 60_000);

test('one piece over and over gives well-formed findings, too', () => {
  for (const pattern of HOSTILE_PATTERNS) checkText(repeat(pattern, 500));
}, 60_000);

test('hostile text of many characters is done in a moment', () => {
  // 200,000 characters cost a quadratic engine many seconds of processor time, a linear one a fraction of one.
  const slow = HOSTILE_PHRASES.map((pattern) => repeat(pattern, 200_000)).filter((text) => timeOf(text, 1) > 2000);
  expect(slow.map((text) => text.slice(0, 40))).toEqual([]);
}, 120_000);

test.each([
  ['outside the text', [{ start: 3, end: 9 }]],
  ['empty', [{ start: 3, end: 3 }]],
  [
    'overlapping',
    [
      { start: 0, end: 2 },
      { start: 1, end: 2 },
    ],
  ],
  [
    'out of order',
    [
      { start: 1, end: 2 },
      { start: 0, end: 1 },
    ],
  ],
  ['through a pair', [{ start: 0, end: 4 }]],
])('the check itself sees findings that are %s', (_, spans) => {
  const findings = spans.map(
    (span) =>
      ({
        ...span,
        category: 'vague',
        rule: 'test',
        construction: 'group',
        strength: 'sure',
        inQuotation: false,
      }) as const,
  );
  expect(() => checkAnalysis('abc😀', { findings, named: [] })).toThrow(/no part|out of order|splits/);
});
