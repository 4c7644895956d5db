import { CATEGORY_IDS } from '../engine/index.ts';
import { element } from '../ui/element.ts';
import { message } from '../ui/messages.ts';

/** The six kinds, each by the question that a reader would ask. */
export function kindQuestions(): HTMLElement[] {
  return CATEGORY_IDS.map((id) => {
    const swatch = element('span', { className: 'swatch', ariaHidden: 'true' });
    swatch.dataset['line'] = id;
    const words = element('p', {}, element('b', {}, message(`kind_${id}`)), ` – ${message(`why_${id}`)}`);
    return element('li', {}, swatch, element('h3', {}, message(`question_${id}`)), words);
  });
}
