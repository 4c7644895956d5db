import { expect, test } from 'vitest';
import type { Article } from './corpus.ts';
import { figuresOf } from './figures.ts';
import { parseMarked } from './marked-text.ts';
import { type Mark, scoreArticle } from './score.ts';

const LONG = 'x'.repeat(200);
const ARTICLE: Article = {
  name: 'test',
  ...parseMarked(
    `{A:an aide said} one. {V:Critics} of the plan {~:argue} two. {B:Police said} three. {N:Ann Lee said} four. ${LONG}`,
    'test',
  ),
};

function mark(words: string, category?: Mark['category']): Mark {
  const start = ARTICLE.text.indexOf(words);
  return { start, end: start + words.length, ...(category && { category }) };
}

function judge(...marks: readonly Mark[]) {
  const score = scoreArticle(ARTICLE, marks);
  return { verdicts: score.marks.map(({ verdict }) => verdict), missed: score.missed.map(({ label }) => label) };
}

test('a mark that touches source or cue is right, and finds the span', () => {
  expect(judge(mark('aide'), mark('Critics of'))).toEqual({ verdicts: ['right', 'right'], missed: [] });
});

test('a mark between the pieces of a core, on content or on a named source is wrong', () => {
  expect(judge(mark('of the plan'), mark('one'), mark('Ann Lee said'))).toEqual({
    verdicts: ['wrong', 'wrong', 'wrong'],
    missed: ['A', 'V'],
  });
});

test('a mark on borderline words alone is left out', () => {
  expect(judge(mark('Police'), mark('said three'))).toEqual({
    verdicts: ['borderline', 'borderline'],
    missed: ['A', 'V'],
  });
});

test('a mark of more than 200 characters is wrong whatever it touches', () => {
  expect(judge({ start: 0, end: 200 })).toEqual({ verdicts: ['right'], missed: [] });
  expect(judge({ start: 0, end: 201 }).missed).toEqual(['A', 'V']);
});

test('overlapping marks are refused, in any order', () => {
  expect(() => scoreArticle(ARTICLE, [mark('aide said'), mark('an aide')])).toThrow('overlap');
});

test('figures', () => {
  const score = scoreArticle(ARTICLE, [
    mark('an aide said', 'vague'),
    mark('argue', 'vague'),
    mark('Ann', 'vague'),
    mark('Police'),
  ]);
  expect(figuresOf([score, score])).toMatchObject({
    articles: 2,
    marks: 8,
    right: 4,
    wrong: 2,
    borderline: 2,
    spans: 4,
    found: 4,
    precision: 4 / 6,
    recall: 1,
    f1: 0.8,
    categoryRight: 0.5,
    medianLength: 12,
    over100: 0,
    byCategory: {
      anonymous: { spans: 2, found: 2, right: 0, wrong: 0 },
      vague: { spans: 2, found: 2, right: 4, wrong: 2 },
    },
  });
});

test('a share of nothing is no number', () => {
  expect(figuresOf([])).toMatchObject({
    precision: undefined,
    recall: undefined,
    f1: undefined,
    medianLength: undefined,
  });
});
