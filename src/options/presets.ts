import type { Look, Preset, Weight } from '../marks/look.ts';
import type { Settings } from '../platform/settings.ts';
import { byId } from '../ui/element.ts';
import { change } from './change.ts';
import { type Option, radios } from './radios.ts';

const STYLES: readonly Option<Preset>[] = [
  { value: 'highlighter', label: 'preset_highlighter' },
  { value: 'underline', label: 'preset_underline' },
  { value: 'colour-blind', label: 'preset_colour_blind' },
  { value: 'monochrome', label: 'preset_monochrome' },
];
const LINE_WEIGHTS: readonly Option<Weight>[] = [
  { value: 'fine', label: 'weight_fine' },
  { value: 'regular', label: 'weight_regular' },
  { value: 'strong', label: 'weight_strong' },
];

/** The style of all marks and the weight of their lines; what was chosen for single kinds stays. */
export function presets(): (settings: Settings) => void {
  const showPreset = radios(byId('preset'), STYLES, (preset) => set({ preset }));
  const showWeight = radios(byId('weight'), LINE_WEIGHTS, (weight) => set({ weight }));
  return ({ look }) => {
    showPreset(look.preset);
    showWeight(look.weight);
  };
}

function set(choice: Partial<Look>): void {
  void change((settings) => ({ ...settings, look: { ...settings.look, ...choice } }));
}
