import type { Span } from '../../src/engine/index.ts';
import { categoryOf, type LabelledSpan } from './labels.ts';
import type { ArticleScore } from './score.ts';
import { isLocked } from './split.ts';

/** UTF-16 code units shown on either side of an error. */
const AROUND = 60;

/** Wrong marks and missed spans in context. Articles of the locked third are left out: reading them would unlock them. */
export function describeErrors(scores: readonly ArticleScore[]): string[] {
  return scores.filter(({ article }) => !isLocked(article.name)).flatMap(describeArticle);
}

function describeArticle({ article, marks, missed }: ArticleScore): string[] {
  const wrong = marks.filter(({ verdict }) => verdict === 'wrong');
  const line = (what: string, span: Span) => [what, article.name, inContext(article.text, span)].join('\t');
  return [
    ...wrong.map(({ mark }) => line(`wrong ${mark.category ?? ''}`.trimEnd(), mark)),
    ...missed.map((span) => line(`missed ${categoryOf(span) ?? ''}`, hull(span))),
  ];
}

/** From the first word of source or cue to the last. */
function hull({ core }: LabelledSpan): Span {
  return { start: Math.min(...core.map(({ start }) => start)), end: Math.max(...core.map(({ end }) => end)) };
}

function inContext(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  return `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + AROUND)}`.replace(/\s+/g, ' ');
}
