import { expect, test } from 'vitest';
import type { CategoryId } from '../../engine/index.ts';
import { contains, type Filter, grouped } from './filter.ts';

const ALL: Filter = { words: '', kind: 'all', order: 'kind' };

const finding = (category: CategoryId, mark: string) => ({
  excerpt: { id: 0, category, before: 'The route, ', mark, after: ', will fail.' },
});
const FINDINGS = [
  finding('vague', 'critics say'),
  finding('anonymous', 'a source said'),
  finding('vague', 'fans feel'),
];

const marks = (filter: Partial<Filter>) =>
  grouped(FINDINGS, { ...ALL, ...filter }).map(({ kind, items }) => [
    kind,
    ...items.map(({ excerpt }) => excerpt.mark),
  ]);

test('findings are grouped by kind, in the order of the kinds', () => {
  expect(marks({})).toEqual([
    ['anonymous', 'a source said'],
    ['vague', 'critics say', 'fans feel'],
  ]);
});

test('in reading order there is one group', () => {
  expect(marks({ order: 'text' })).toEqual([['all', 'critics say', 'a source said', 'fans feel']]);
});

test('one kind alone, and words in the mark or around it', () => {
  expect(marks({ kind: 'vague', words: 'FANS' })).toEqual([['vague', 'fans feel']]);
  expect(marks({ words: 'route' })).toHaveLength(2);
  expect(marks({ words: 'harbour' })).toEqual([]);
});

test.each([
  ['Müller said', 'muller'],
  ['the club’s owner', "club's"],
  ['two\nlines', 'two lines'],
  ['anything', '  '],
])('%j contains %j', (text, typed) => {
  expect(contains(text, typed)).toBe(true);
});
