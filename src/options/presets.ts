import type { Look, Preset, Weight } from '../marks/look.ts';
import type { Settings } from '../platform/settings.ts';
import { byId, element } from '../ui/element.ts';
import { message, type MessageKey } from '../ui/messages.ts';
import { change } from './change.ts';
import { type Option, radios } from './radios.ts';

const STYLES: readonly Option<Preset>[] = [
  { value: 'highlighter', label: 'preset_highlighter' },
  { value: 'underline', label: 'preset_underline' },
  { value: 'colour-blind', label: 'preset_colour_blind' },
  { value: 'monochrome', label: 'preset_monochrome' },
];
/** What a style is made of: two of them differ in form, the others in colours too. */
const WHY: Readonly<Record<Preset, MessageKey>> = {
  highlighter: 'preset_highlighter_why',
  underline: 'preset_underline_why',
  'colour-blind': 'preset_colour_blind_why',
  monochrome: 'preset_monochrome_why',
};
const LINE_WEIGHTS: readonly Option<Weight>[] = [
  { value: 'fine', label: 'weight_fine' },
  { value: 'regular', label: 'weight_regular' },
  { value: 'strong', label: 'weight_strong' },
];

/** The style of all marks and the weight of their lines; what was chosen for single kinds stays. */
export function presets(): (settings: Settings) => void {
  const showPreset = radios(byId('preset'), STYLES, (preset) => set({ preset }));
  const showWeight = radios(byId('weight'), LINE_WEIGHTS, (weight) => set({ weight }));
  const why = element('p', { className: 'why' });
  byId('preset').append(why);
  return ({ look }) => {
    showPreset(look.preset);
    why.textContent = message(WHY[look.preset]);
    showWeight(look.weight);
  };
}

function set(choice: Partial<Look>): void {
  void change((settings) => ({ ...settings, look: { ...settings.look, ...choice } }));
}
