import { CATEGORY_IDS, type CategoryId } from '../engine/index.ts';
import { INKS, type Ink, kindLook, LINES, type Line, withKindLook } from '../marks/look.ts';
import { type Settings, withCategory } from '../platform/settings.ts';
import { element } from '../ui/element.ts';
import { message } from '../ui/messages.ts';
import { switchInput } from '../ui/switch.ts';
import { change } from './change.ts';

const INK_NAMES = {
  violet: 'ink_violet',
  blue: 'ink_blue',
  ochre: 'ink_ochre',
  red: 'ink_red',
  green: 'ink_green',
  grey: 'ink_grey',
  ink: 'ink_ink',
} as const;
const LINE_NAMES = {
  thick: 'line_thick',
  'large-dots': 'line_large_dots',
  dashes: 'line_dashes',
  wave: 'line_wave',
  double: 'line_double',
  'fine-dots': 'line_fine_dots',
} as const;

/** One row a kind: its line, its name, what a reader would ask, its colour, its line, and a switch. */
export function kindRows(list: HTMLElement): (settings: Settings) => void {
  const rows = CATEGORY_IDS.map((id) => {
    const name = message(`kind_${id}`);
    const input = switchInput(message('kind_switch', name), true, (on) => {
      void change((settings) => withCategory(settings, id, on));
    });
    const question = element('small', {}, `${message(`question_${id}`)} ${message(`why_${id}`)}`);
    const words = element('span', { className: 'name' }, name, question);
    const ink = choice(
      message('ink_label', name),
      INKS,
      (each) => message(INK_NAMES[each]),
      (chosen) => setLook(id, { ink: chosen }),
    );
    const line = choice(
      message('line_label', name),
      LINES,
      (each) => message(LINE_NAMES[each]),
      (chosen) => setLook(id, { line: chosen }),
    );
    const chip = element('span', { className: 'ink' });
    const label = element('label', {}, element('span', { className: 'swatch' }), words, input);
    const row = element('li', {}, label, element('span', { className: 'look' }, chip, ink, line));
    row.dataset['kind'] = id;
    list.append(row);
    return { id, input, ink, line };
  });
  return ({ disabledCategories, look }) => {
    for (const { id, input, ink, line } of rows) {
      input.checked = !disabledCategories.includes(id);
      ink.value = look.preset === 'monochrome' ? 'ink' : kindLook(look, id).ink;
      ink.disabled = look.preset === 'monochrome';
      line.value = kindLook(look, id).line;
    }
  };
}

function choice<Value extends string>(
  label: string,
  values: readonly Value[],
  nameOf: (value: Value) => string,
  onChoose: (value: Value) => void,
): HTMLSelectElement {
  const select = element('select', { ariaLabel: label });
  for (const value of values) select.append(element('option', { value }, nameOf(value)));
  select.addEventListener('change', () => {
    const chosen = values.find((value) => value === select.value);
    if (chosen) onChoose(chosen);
  });
  return select;
}

function setLook(id: CategoryId, chosen: { readonly ink?: Ink; readonly line?: Line }): void {
  void change((settings) => ({ ...settings, look: withKindLook(settings.look, id, chosen) }));
}
