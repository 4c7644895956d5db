import { CATEGORY_IDS, type CategoryId } from '../../engine/index.ts';
import type { Listed } from './items.ts';

/** What of a list the reader wants to see, and how. */
export interface Filter {
  /** Words that a finding or its surroundings contain; nothing is asked of them when empty. */
  readonly words: string;
  readonly kind: CategoryId | 'all';
  readonly order: 'kind' | 'text';
}

/** A part of a list: one kind, or all of them in reading order. */
export interface Group<Item> {
  readonly kind: CategoryId | 'all';
  readonly items: readonly Item[];
}

/** The findings that a filter leaves, in groups; a group without findings is left out. */
export function grouped<Item extends Listed>(findings: readonly Item[], { words, kind, order }: Filter): Group<Item>[] {
  const left = findings.filter(
    ({ excerpt }) =>
      (kind === 'all' || excerpt.category === kind) &&
      contains(`${excerpt.before}${excerpt.mark}${excerpt.after}`, words),
  );
  const groups: Group<Item>[] =
    order === 'text'
      ? [{ kind: 'all', items: left }]
      : CATEGORY_IDS.map((id) => ({ kind: id, items: left.filter(({ excerpt }) => excerpt.category === id) }));
  return groups.filter(({ items }) => items.length > 0);
}

/** Whether a text contains what was typed into a search field, however it is capitalised, accented and spaced. */
export function contains(text: string, typed: string): boolean {
  return fold(text).includes(fold(typed).trim());
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase();
}
