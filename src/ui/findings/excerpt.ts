import type { Excerpt } from '../../platform/reports.ts';
import { element } from '../element.ts';
import { message } from '../messages.ts';

/** The words of a finding in their sentence, with the line of their kind. */
export function excerptWords({ category, before, mark, after }: Excerpt): (Node | string)[] {
  const words = element('span', { className: 'marked' }, mark);
  words.dataset['line'] = category;
  return [before, words, after];
}

/** The same as a button that shows them where they stand. */
export function excerptButton(excerpt: Excerpt): HTMLButtonElement {
  const title = message('show_in_page', message(`kind_${excerpt.category}`));
  return element('button', { type: 'button', className: 'excerpt', dir: 'auto', title }, ...excerptWords(excerpt));
}
