import type { Analysis, NamedAttribution } from '../../src/engine/index.ts';
import { isBalanced } from '../../src/engine/index.ts';
import type { Article } from './corpus.ts';
import { isUnattributed, type LabelledSpan, overlapsCore } from './labels.ts';
import { share } from './figures.ts';
import { pointsAt } from './score.ts';

/** "According to" and the verbs that attribute most often, in all their forms. */
const PLAIN_CUE = new RegExp(
  String.raw`\b(?:according to|sa(?:y|ys|id|ying)|(?:tell|tells|telling|told)|(?:writ(?:e|es|ing|ten)|wrote)|` +
    String.raw`(?:add|ask|claim|confirm|explain|insist|report|suggest|warn)(?:s|ed|ing)?|` +
    String.raw`(?:announc|argu|declar|not|stat)(?:e|es|ed|ing))\b`,
  'i',
);

/** Below this many attributions the share of one article says nothing. */
const ENOUGH_ATTRIBUTIONS = 8;

export interface NamedFigures {
  /** Named spans with a plain cue, and those that a named attribution of the engine points at. */
  readonly spans: number;
  readonly found: number;
  readonly recall: number | undefined;
  readonly attributions: number;
  /** The share of named attributions that touch an unattributed span and no span of another label. */
  readonly onUnattributed: number | undefined;
  readonly balanceArticles: number;
  /** Mean over articles of the distance between the engine's share of unnamed attributions and the labels'. */
  readonly balanceDistance: number | undefined;
  /** The same with its sign: above zero the engine sees too large a share unnamed. */
  readonly balanceBias: number | undefined;
}

export interface ArticleAnalysis {
  readonly article: Article;
  readonly analysis: Analysis;
}

export function namedFigures(all: readonly ArticleAnalysis[]): NamedFigures {
  const plain = all.map(({ article, analysis }) => {
    const spans = article.spans.filter((span) => span.label === 'N' && hasPlainCue(article, span));
    return { spans: spans.length, found: spans.filter((span) => analysis.named.some((n) => pointsAt(n, span))).length };
  });
  const spans = sum(plain.map((one) => one.spans));
  const found = sum(plain.map((one) => one.found));
  const attributions = sum(all.map(({ analysis }) => analysis.named.length));
  const mistaken = sum(all.map(({ article, analysis }) => analysis.named.filter((n) => isMistaken(n, article)).length));
  const differences = all.flatMap(balanceDifference);
  return {
    spans,
    found,
    recall: share(found, spans),
    attributions,
    onUnattributed: share(mistaken, attributions),
    balanceArticles: differences.length,
    balanceDistance: share(sum(differences.map(Math.abs)), differences.length),
    balanceBias: share(sum(differences), differences.length),
  };
}

/** Only a corpus that lists named spans can measure them. */
export function listsNamed(articles: readonly Article[]): boolean {
  const spans = articles.flatMap((article) => article.spans);
  return spans.filter(({ label }) => label === 'N').length > spans.length / 4;
}

export function hasPlainCue({ text }: Article, { core }: LabelledSpan): boolean {
  return core.some(({ start, end }) => PLAIN_CUE.test(text.slice(start, end)));
}

function isMistaken(named: NamedAttribution, { spans }: Article): boolean {
  const touched = spans.filter((span) => overlapsCore(named, span));
  return touched.length > 0 && touched.every(isUnattributed);
}

function balanceDifference({ article, analysis }: ArticleAnalysis): number[] {
  const labelledUnnamed = article.spans.filter(isUnattributed).length;
  const labelled = labelledUnnamed + article.spans.filter(({ label }) => label === 'N').length;
  if (labelled < ENOUGH_ATTRIBUTIONS) return [];
  const unnamed = analysis.findings.filter(isBalanced).length;
  const seen = unnamed + analysis.named.length;
  return [(seen === 0 ? 0 : unnamed / seen) - labelledUnnamed / labelled];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
