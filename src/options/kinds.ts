import { CATEGORY_IDS } from '../engine/index.ts';
import { type Settings, withCategory } from '../platform/settings.ts';
import { saveSettings } from '../platform/settings-storage.ts';
import { element } from '../ui/element.ts';
import { message } from '../ui/messages.ts';
import { switchInput } from '../ui/switch.ts';

/** One row a kind: its line, its name, what a reader would ask, and a switch. */
export function kindRows(list: HTMLElement): (settings: Settings) => void {
  const inputs = CATEGORY_IDS.map((id) => {
    const name = message(`kind_${id}`);
    const input = switchInput(message('kind_switch', name), true, (on) => {
      void saveSettings((settings) => withCategory(settings, id, on));
    });
    const question = element('small', {}, `${message(`question_${id}`)} ${message(`why_${id}`)}`);
    const words = element('span', { className: 'name' }, name, question);
    const row = element('li', {}, element('label', {}, element('span', { className: 'swatch' }), words, input));
    row.dataset['kind'] = id;
    list.append(row);
    return { id, input };
  });
  return ({ disabledCategories }) => {
    for (const { id, input } of inputs) input.checked = !disabledCategories.includes(id);
  };
}
