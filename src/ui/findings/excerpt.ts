import type { Excerpt } from '../../platform/messages.ts';
import { element } from '../element.ts';
import { message } from '../messages.ts';

/** The words of a finding in their sentence, as a button that shows them where they stand. */
export function excerptButton({ category, before, mark, after }: Excerpt): HTMLButtonElement {
  const words = element('span', { className: 'marked' }, mark);
  words.dataset['line'] = category;
  const title = message('show_in_page', message(`kind_${category}`));
  return element('button', { type: 'button', className: 'excerpt', dir: 'auto', title }, before, words, after);
}
