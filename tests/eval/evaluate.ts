import { type Analysis, analyze, isBalanced } from '../../src/engine/index.ts';
import type { Article } from './corpus.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type ArticleScore, scoreArticle } from './score.ts';
import { isLocked } from './split.ts';

/** One article as the engine sees it, scored for the balanced view and for the sure marks alone. */
export interface Evaluated {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly balanced: ArticleScore;
  readonly sure: ArticleScore;
}

export function evaluate(article: Article): Evaluated {
  const analysis = analyze(article.text);
  const shown = analysis.findings.filter(isBalanced);
  return {
    article,
    analysis,
    balanced: scoreArticle(article, shown),
    sure: scoreArticle(
      article,
      shown.filter(({ strength }) => strength === 'sure'),
    ),
  };
}

/** The articles whose errors may be read, the locked third, and both together. */
export interface Parts<T> {
  readonly seen: readonly T[];
  readonly unseen: readonly T[];
  readonly all: readonly T[];
}

export function partsOf<T extends { readonly article: Article }>(all: readonly T[]): Parts<T> {
  return {
    all,
    seen: all.filter(({ article }) => !isLocked(article.name)),
    unseen: all.filter(({ article }) => isLocked(article.name)),
  };
}

export interface EngineFigures {
  readonly balanced: Figures;
  readonly sure: Figures;
}

export function engineFigures(evaluated: readonly Evaluated[]): EngineFigures {
  return {
    balanced: figuresOf(evaluated.map(({ balanced }) => balanced)),
    sure: figuresOf(evaluated.map(({ sure }) => sure)),
  };
}
