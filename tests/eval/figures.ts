import { CATEGORY_IDS, type CategoryId } from '../../src/engine/index.ts';
import { categoryOf, isUnattributed, type LabelledSpan } from './labels.ts';
import type { ArticleScore, JudgedMark, Verdict } from './score.ts';

/** Figures over any number of articles; a share of nothing is `undefined`. */
export interface Figures {
  readonly articles: number;
  readonly marks: number;
  readonly right: number;
  readonly wrong: number;
  readonly borderline: number;
  readonly spans: number;
  readonly found: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
  /** The share of right marks with a kind whose kind is that of a span they point at. */
  readonly categoryRight: number | undefined;
  /** UTF-16 code units, of right marks. */
  readonly medianLength: number | undefined;
  /** The share of right marks with more than 100 UTF-16 code units. */
  readonly over100: number | undefined;
  readonly byCategory: Readonly<Record<CategoryId, CategoryFigures>>;
}

export interface CategoryFigures {
  readonly spans: number;
  /** Spans of this kind found by a mark of any kind. */
  readonly found: number;
  /** Marks of this kind that are right, and that are wrong. */
  readonly right: number;
  readonly wrong: number;
}

export function figuresOf(scores: readonly ArticleScore[]): Figures {
  const marks = scores.flatMap((score) => score.marks);
  const right = marks.filter(({ verdict }) => verdict === 'right');
  const wrong = marks.filter(({ verdict }) => verdict === 'wrong').length;
  const spans = scores.flatMap(({ article }) => article.spans.filter(isUnattributed));
  const missed = scores.flatMap((score) => score.missed);
  const found = spans.length - missed.length;
  const precision = share(right.length, right.length + wrong);
  const recall = share(found, spans.length);
  const lengths = right.map(({ mark }) => mark.end - mark.start).toSorted((a, b) => a - b);
  const ofAKind = right.filter(({ mark }) => mark.category !== undefined);
  const agreeing = ofAKind.filter(({ mark, hits }) => hits.some((span) => categoryOf(span) === mark.category));
  return {
    articles: scores.length,
    marks: marks.length,
    right: right.length,
    wrong,
    borderline: marks.length - right.length - wrong,
    spans: spans.length,
    found,
    precision,
    recall,
    f1: harmonicMean(precision, recall),
    categoryRight: share(agreeing.length, ofAKind.length),
    medianLength: lengths[Math.floor(lengths.length / 2)],
    over100: share(lengths.filter((length) => length > 100).length, lengths.length),
    byCategory: byCategory(marks, spans, missed),
  };
}

function byCategory(
  marks: readonly JudgedMark[],
  spans: readonly LabelledSpan[],
  missed: readonly LabelledSpan[],
): Record<CategoryId, CategoryFigures> {
  const figures = (id: CategoryId): CategoryFigures => {
    const all = spans.filter((span) => categoryOf(span) === id).length;
    const count = (verdict: Verdict) => marks.filter((m) => m.mark.category === id && m.verdict === verdict).length;
    const found = all - missed.filter((span) => categoryOf(span) === id).length;
    return { spans: all, found, right: count('right'), wrong: count('wrong') };
  };
  const [anonymous, vague, passive, hearsay, document, talk] = CATEGORY_IDS;
  return {
    anonymous: figures(anonymous),
    vague: figures(vague),
    passive: figures(passive),
    hearsay: figures(hearsay),
    document: figures(document),
    talk: figures(talk),
  };
}

export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

function harmonicMean(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined || a + b === 0 ? undefined : (2 * a * b) / (a + b);
}
