import { expect, test } from 'vitest';
import type { Finding } from '../../src/engine/index.ts';
import type { QuarryLabel, QuarryVerdict } from './quarry-labels.ts';
import { scoreQuarry } from './quarry-score.ts';

const finding = (start: number, strength: Finding['strength'] = 'likely'): Finding => ({
  start,
  end: start + 5,
  category: 'talk',
  rule: 'fears-that',
  construction: 'talk',
  inQuotation: false,
  strength,
});
const label = (start: number, verdict: QuarryVerdict): QuarryLabel => ({
  article: 'one',
  start,
  end: start + 5,
  label: verdict,
});

test('a mark on a claim is right, one on no claim wrong, one on neither unlabelled', () => {
  const score = scoreQuarry([finding(0), finding(10), finding(20)], [label(2, 'talk'), label(12, 'none')]);
  expect(score.right).toEqual([finding(0)]);
  expect(score.wrong).toEqual([[finding(10), label(12, 'none')]]);
  expect(score.unlabelled).toEqual([finding(20)]);
});

test('a mark on borderline words counts nowhere', () => {
  const score = scoreQuarry([finding(0)], [label(0, 'borderline')]);
  expect([score.right, score.wrong, score.unlabelled, score.missed]).toEqual([[], [], [], []]);
});

test('a claim is found by a mark that is shown, not by a possible one', () => {
  const score = scoreQuarry([finding(0), finding(10, 'possible')], [label(0, 'talk'), label(10, 'passive')]);
  expect(score.found).toEqual([label(0, 'talk')]);
  expect(score.missed).toEqual([label(10, 'passive')]);
});
