import { because } from '../../platform/because.ts';
import { browser } from '../../platform/browser.ts';
import { element } from '../element.ts';
import { kindName } from '../kind-name.ts';
import { message } from '../messages.ts';
import type { Found } from './check.ts';

/** What the card on a page says of a mark, for the marks in a text of ours. */
export function markNote({ finding, paragraph }: Found): HTMLElement[] {
  const why = because(finding, paragraph, (key, ...words) => browser.i18n.getMessage(key, words));
  return [
    element('p', { className: 'note-kind' }, ...kindName(finding.category)),
    element('p', { className: 'note-question' }, message(`question_${finding.category}`)),
    element('p', {}, why),
  ];
}
