import { expect, test } from 'vitest';
import type { Article } from './corpus.ts';
import { parseMarked } from './marked-text.ts';
import { type ArticleAnalysis, hasPlainCue, namedFigures } from './named.ts';

function article(marked: string): Article {
  return { name: 'test', ...parseMarked(marked, 'test') };
}

/** As if the engine had called these words named, and marked as many others. */
function seen(marked: string, named: readonly string[], marks = 0): ArticleAnalysis {
  const { text, ...rest } = article(marked);
  const spans = named.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return {
    article: { text, ...rest },
    analysis: {
      named: spans.map((span) => ({ ...span, source: span, cue: span })),
      findings: Array.from({ length: marks }, (_, i) => ({
        start: i,
        end: i + 1,
        category: 'vague',
        rule: 'test',
        construction: 'group',
        strength: 'likely',
        inQuotation: false,
      })),
    },
  };
}

test.each([
  ['{N:According to Lee}', true],
  ['{N:Lee} has {~:told}', true],
  ['{N:Lee wrote}', true],
  ['{N:Lee noting}', true],
  ['{N:Lee praised}', false],
  ['{N:essays by Lee}', false],
])('a plain cue: %s %s', (marked, expected) => {
  const one = article(marked);
  expect(one.spans.map((span) => hasPlainCue(one, span))).toEqual([expected]);
});

test('recall is over named spans with a plain cue, by the overlap rule', () => {
  const all = seen('{N:Ann Lee said} it, {N:Bo told} us, {N:Cy praised} it.', ['Lee said', 'Cy praised']);
  expect(namedFigures([all])).toMatchObject({ spans: 2, found: 1, recall: 0.5, attributions: 2, onUnattributed: 0 });
});

test('mistaken is what touches unattributed words and no others', () => {
  const all = seen('{V:Critics say} no; {A:an aide} who knows {N:Lee} {~:said} so.', ['Critics', 'aide who knows Lee']);
  expect(namedFigures([all])).toMatchObject({ attributions: 2, onUnattributed: 0.5 });
});

test('the balance is measured where there are at least eight attributions', () => {
  const eight = '{N:Lee said} a. '.repeat(6) + '{V:Critics say} b. {A:Aides say} c.';
  expect(namedFigures([seen(eight, ['Lee'], 1), seen('{V:Critics say} d.', [], 1)])).toMatchObject({
    balanceArticles: 1,
    balanceDistance: 0.25,
    balanceBias: 0.25,
  });
});
