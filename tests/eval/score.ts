import type { CategoryId, Span } from '../../src/engine/index.ts';
import type { Article } from './corpus.ts';
import { isUnattributed, type LabelledSpan, overlapsCore } from './labels.ts';

/** A mark to be scored; peers have no kinds. */
export interface Mark extends Span {
  readonly category?: CategoryId;
}

/** UTF-16 code units; a longer mark points at nothing and is wrong. */
const LONGEST_MARK = 200;

export type Verdict = 'right' | 'wrong' | 'borderline';

export interface JudgedMark {
  readonly mark: Mark;
  readonly verdict: Verdict;
  /** The unattributed spans that the mark points at. */
  readonly hits: readonly LabelledSpan[];
}

/** The marks of one article against its labels. */
export interface ArticleScore {
  readonly article: Article;
  readonly marks: readonly JudgedMark[];
  readonly missed: readonly LabelledSpan[];
}

/** Marks need not come in order, but must not overlap. */
export function scoreArticle(article: Article, marks: readonly Mark[]): ArticleScore {
  refuseOverlaps(article, marks);
  const unattributed = article.spans.filter(isUnattributed);
  const borderline = article.spans.filter(({ label }) => label === 'B');
  const judged = marks.map((mark): JudgedMark => {
    const hits = unattributed.filter((span) => pointsAt(mark, span));
    if (hits.length > 0) return { mark, hits, verdict: 'right' };
    return { mark, hits, verdict: borderline.some((span) => overlapsCore(mark, span)) ? 'borderline' : 'wrong' };
  });
  const missed = unattributed.filter((span) => !marks.some((mark) => pointsAt(mark, span)));
  return { article, marks: judged, missed };
}

/** The one rule for right and found: a mark of a sensible length that touches the words of source or cue. */
export function pointsAt(mark: Span, span: LabelledSpan): boolean {
  return mark.end - mark.start <= LONGEST_MARK && overlapsCore(mark, span);
}

function refuseOverlaps(article: Article, marks: readonly Mark[]): void {
  const inOrder = marks.toSorted((a, b) => a.start - b.start);
  const overlapping = inOrder.find(({ start }, i) => start < (inOrder[i - 1]?.end ?? 0));
  if (overlapping) throw new Error(`${article.name}: marks overlap at ${overlapping.start}`);
}
