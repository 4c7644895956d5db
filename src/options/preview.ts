import type { CategoryId } from '../engine/index.ts';
import type { Settings } from '../platform/settings.ts';
import { element } from '../ui/element.ts';

/** One claim of each kind, as an article has them. */
const SAMPLE: readonly (string | readonly [CategoryId, string])[] = [
  'The new bridge would cost twice the first estimate, ',
  ['anonymous', 'two people close to the talks said'],
  '. ',
  ['vague', 'Many residents fear'],
  ' the traffic, and the northern site ',
  ['passive', 'is widely regarded as'],
  ' the weaker choice. The builder is ',
  ['hearsay', 'reportedly'],
  ' looking for a partner; ',
  ['document', 'an internal report says'],
  ' that work is eleven weeks late. ',
  ['talk', 'Calls are growing'],
  ' for a second crossing.',
];

/** Shows what is marked and what is not under the present choices. */
export function preview(paragraph: HTMLElement): (settings: Settings) => void {
  const marks = SAMPLE.flatMap((part) => {
    const [category, text] = typeof part === 'string' ? [undefined, part] : part;
    const words = element('span', {}, text);
    paragraph.append(words);
    return category ? [{ category, words }] : [];
  });
  return ({ disabledCategories }) => {
    for (const { category, words } of marks) {
      words.className = disabledCategories.includes(category) ? '' : 'marked tinted';
      words.dataset['line'] = category;
    }
  };
}
