import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCorpus } from './corpus.ts';
import { engineFigures, evaluate } from './evaluate.ts';
import { namedFigures } from './named.ts';

const { articles } = loadCorpus(join(import.meta.dirname, 'corpus'));
const evaluated = articles.map(evaluate);
const { balanced } = engineFigures(evaluated);

test('twelve articles or more, of a sensible length, each with things to find', () => {
  expect(articles.length).toBeGreaterThanOrEqual(12);
  const odd = articles.filter(({ text, spans }) => {
    const words = text.split(/\s+/).length;
    return words < 120 || words > 260 || spans.length < 8;
  });
  expect(odd.map(({ name }) => name)).toEqual([]);
});

test('precision is at least 0.90', () => expect(balanced.precision).toBeGreaterThanOrEqual(0.9));

test('recall is at least 0.75', () => expect(balanced.recall).toBeGreaterThanOrEqual(0.75));

test('the kind is right at least four times in five', () => expect(balanced.categoryRight).toBeGreaterThanOrEqual(0.8));

test('a mark points at words, not at sentences', () => {
  expect(balanced.medianLength).toBeLessThanOrEqual(45);
  expect(balanced.over100).toBeLessThanOrEqual(0.05);
});

test('named sources are seen', () => expect(namedFigures(evaluated).recall).toBeGreaterThanOrEqual(0.7));
