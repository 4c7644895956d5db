import { expect, test } from 'vitest';
import type { Article } from './corpus.ts';
import { describeErrors } from './errors.ts';
import { parseMarked } from './marked-text.ts';
import { scoreArticle } from './score.ts';

const SEEN = 'seed';
const LOCKED = 'bbc-business-012';

function scored(name: string) {
  const article: Article = { name, ...parseMarked('{A:An aide} of hers\n{~:said} one, {N:Lee said} two.', name) };
  const start = article.text.indexOf('Lee said');
  return scoreArticle(article, [{ start, end: start + 8, category: 'vague' }]);
}

test('wrong marks and missed spans in context', () => {
  expect(describeErrors([scored(SEEN)])).toEqual([
    'wrong vague\tseed\tAn aide of hers said one, ⟦Lee said⟧ two.',
    'missed anonymous\tseed\t⟦An aide of hers said⟧ one, Lee said two.',
  ]);
});

test('never of an article in the locked third', () => {
  expect(describeErrors([scored(LOCKED)])).toEqual([]);
});
