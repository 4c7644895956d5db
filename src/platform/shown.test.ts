import { expect, test } from 'vitest';
import type { Strength } from '../engine/index.ts';
import { DEFAULTS, type Settings } from './settings.ts';
import { isShown, isWanted } from './shown.ts';

const finding = (strength: Strength, inQuotation = false) => ({ category: 'vague', strength, inQuotation }) as const;
const where = { words: 'Some  Experts say', site: 'a.example' };
const shows = (choices: Partial<Settings>, strength: Strength = 'sure', inQuotation = false) =>
  isShown(finding(strength, inQuotation), { ...DEFAULTS, ...choices }, where);

test.each([
  ['sure', ['sure']],
  ['balanced', ['sure', 'likely']],
  ['everything', ['sure', 'likely', 'possible']],
] as const)('the sensitivity %s shows %j', (sensitivity, shown) => {
  const strengths: readonly Strength[] = ['sure', 'likely', 'possible'];
  expect(strengths.filter((strength) => shows({ sensitivity }, strength))).toEqual(shown);
});

test('what stands in a quotation is left alone where the reader wants it', () => {
  expect(shows({}, 'sure', true)).toBe(true);
  expect(shows({ skipsQuotations: true }, 'sure', true)).toBe(false);
  expect(shows({ skipsQuotations: true })).toBe(true);
});

test('an ignored phrase is not shown, however it is written', () => {
  expect(shows({ ignoredPhrases: [{ phrase: 'some experts say' }] })).toBe(false);
  expect(shows({ ignoredPhrases: [{ phrase: 'Some ex\u00adperts  \u200fsay' }] })).toBe(false);
  expect(shows({ ignoredPhrases: [{ phrase: 'experts say' }] })).toBe(true);
});

test('a phrase that is ignored on one site is shown on every other one', () => {
  expect(shows({ ignoredPhrases: [{ phrase: 'some experts say', site: 'www.a.example' }] })).toBe(false);
  expect(shows({ ignoredPhrases: [{ phrase: 'some experts say', site: 'b.example' }] })).toBe(true);
  const ignoredThere = { ...DEFAULTS, ignoredPhrases: [{ phrase: 'some experts say', site: 'a.example' }] };
  expect(isShown(finding('sure'), ignoredThere, { words: where.words })).toBe(true);
});

test('a kind that is off is not shown, but counted', () => {
  expect(shows({ disabledCategories: ['vague'] })).toBe(false);
  expect(isWanted(finding('sure'), { ...DEFAULTS }, where)).toBe(true);
});
