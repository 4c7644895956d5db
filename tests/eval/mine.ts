import { createHash } from 'node:crypto';
import { type Finding, isBalanced, type Span } from '../../src/engine/index.ts';
import { type Catch, catchAll } from './nets.ts';
import type { QuarryArticle } from './quarry.ts';
import { touches } from './quarry-score.ts';

/** What today's engine says of a candidate. */
export type Standing = 'marked' | 'possible' | 'unmarked';

/** Words that a reader is asked to label. */
export interface MinedCandidate extends Catch {
  readonly article: QuarryArticle;
  readonly standing: Standing;
}

/** What the nets catch in an article, and how the engine's findings stand to it. */
export function mine(article: QuarryArticle, findings: readonly Finding[]): MinedCandidate[] {
  return catchAll(article.text).map((one) => {
    const touching = findings.filter((finding) => touches(finding, one));
    const standing = touching.some(isBalanced) ? 'marked' : touching.length > 0 ? 'possible' : 'unmarked';
    return { ...one, article, standing };
  });
}

/** Something that stands at one place of an article and was caught for one word. */
export interface Placed extends Span {
  readonly article: QuarryArticle;
  readonly word: string;
}

/** At most `most` of them, at most `each` for the same word, in an order that chance gave once and for all. */
export function sample<T extends Placed>(candidates: readonly T[], most: number, each: number): T[] {
  const counts = new Map<string, number>();
  const chosen: T[] = [];
  if (most <= 0) return chosen;
  for (const one of candidates.toSorted((a, b) => lot(a).localeCompare(lot(b)))) {
    const count = counts.get(one.word) ?? 0;
    if (count >= each) continue;
    counts.set(one.word, count + 1);
    chosen.push(one);
    if (chosen.length === most) break;
  }
  return chosen;
}

function lot({ article, start }: Placed): string {
  return createHash('sha256').update(`${article.name} ${start}`).digest('hex');
}
