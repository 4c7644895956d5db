import type { Analysis } from './discourse/paragraph.ts';
import type { CategoryId } from './categories.ts';
import type { Span } from './span.ts';

/** How many claims are put to a source that is named, and how many to one that is not. */
export interface Balance {
  readonly named: number;
  readonly unnamed: number;
}

/** Kinds in which an attribution without a named source shows; the others attribute without having a place for a source. */
const ATTRIBUTING = new Set<CategoryId>(['anonymous', 'vague', 'passive', 'document']);

/** Words that may stand between two attributions of one claim: "Experts say that | studies show". */
const WORDS_BETWEEN = 3;

/**
 * The sourcing balance of a text. What lies in one sentence about one claim counts once: attributions that overlap
 * or follow one another at once, with no claim between them. One of them that names nobody makes it unnamed.
 */
export function balanceOf(text: string, { findings, named }: Analysis): Balance {
  const unnamed = findings.filter(({ category }) => ATTRIBUTING.has(category));
  if (unnamed.length + named.length < 2) return { named: named.length, unnamed: unnamed.length };
  const claims = { named: 0, unnamed: 0 };
  let last: { isNamed: boolean; end: number } | undefined;
  const count = () => last && (claims[last.isNamed ? 'named' : 'unnamed'] += 1);
  const take = (span: Span, isNamed: boolean) => {
    if (last && isOneClaim(text, last.end, span)) {
      last.isNamed &&= isNamed;
      last.end = Math.max(last.end, span.end);
    } else {
      count();
      last = { isNamed, end: span.end };
    }
  };
  // Both are in reading order.
  let at = 0;
  for (const span of unnamed) {
    for (let one = named[at]; one && one.start < span.start; one = named[at]) {
      take(one, true);
      at += 1;
    }
    take(span, false);
  }
  for (const one of named.slice(at)) take(one, true);
  count();
  return claims;
}

export function addBalances(all: Iterable<Balance>): Balance {
  let named = 0;
  let unnamed = 0;
  for (const balance of all) {
    named += balance.named;
    unnamed += balance.unnamed;
  }
  return { named, unnamed };
}

function isOneClaim(text: string, end: number, next: Span): boolean {
  const between = text.slice(end, next.start);
  return !/[.!?;:“”"\n\r]/.test(between) && (between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= WORDS_BETWEEN;
}
