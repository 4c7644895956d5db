import { CATEGORY_IDS, type Counts } from '../engine/index.ts';
import { type Settings, withCategory } from '../platform/settings.ts';
import { saveSettings } from '../platform/settings-storage.ts';
import { element } from '../ui/element.ts';
import { formatNumber, message } from '../ui/messages.ts';
import { switchInput } from '../ui/switch.ts';

/** One row a kind: its line, its name, how many there are, and a switch. The rows stay; only what they say changes. */
export function kindRows(list: HTMLElement): (counts: Counts, settings: Settings) => void {
  const rows = CATEGORY_IDS.map((id) => {
    const name = message(`kind_${id}`);
    const count = element('span', { className: 'count' });
    const input = switchInput(message('kind_switch', name), true, (on) => {
      void saveSettings((settings) => withCategory(settings, id, on));
    });
    const label = element('label', {}, element('span', { className: 'swatch' }), nameOf(name), count, input);
    label.title = `${message(`question_${id}`)} ${message(`why_${id}`)}`;
    const row = element('li', {}, label);
    row.dataset['kind'] = id;
    list.append(row);
    return { id, row, count, input };
  });
  return (counts, settings) => {
    for (const { id, row, count, input } of rows) {
      const isOn = !settings.disabledCategories.includes(id);
      input.checked = isOn;
      row.classList.toggle('off', !isOn);
      count.textContent = isOn ? formatNumber(counts[id]) : '–';
      count.dataset['count'] = String(counts[id]);
    }
  };
}

function nameOf(name: string): HTMLElement {
  return element('span', { className: 'name' }, name);
}
