import type { Settings } from '../platform/settings.ts';
import { byId, element } from '../ui/element.ts';
import { message, type MessageKey } from '../ui/messages.ts';
import { switchInput } from '../ui/switch.ts';
import { change } from './change.ts';
import { type Option, radios } from './radios.ts';

const WHEN: readonly Option<Settings['reading']>[] = [
  { value: 'always', label: 'reading_always', why: 'reading_always_why' },
  { value: 'on-request', label: 'reading_on_request', why: 'reading_on_request_why' },
];
const SENSITIVITY: readonly Option<Settings['sensitivity']>[] = [
  { value: 'sure', label: 'sensitivity_sure', why: 'sensitivity_sure_why' },
  { value: 'balanced', label: 'sensitivity_balanced', why: 'sensitivity_balanced_why' },
  { value: 'everything', label: 'sensitivity_everything', why: 'sensitivity_everything_why' },
];
const QUOTATIONS: readonly Option<'read' | 'skip'>[] = [
  { value: 'read', label: 'quotations_read', why: 'quotations_read_why' },
  { value: 'skip', label: 'quotations_skip', why: 'quotations_skip_why' },
];

/** When pages are read, what is marked in them, and what is shown beside the marks. */
export function readingChoices(): (settings: Settings) => void {
  const showWhen = radios(byId('reading-when'), WHEN, (reading) => set({ reading }));
  const showSensitivity = radios(byId('sensitivity'), SENSITIVITY, (sensitivity) => set({ sensitivity }));
  const showQuotations = radios(byId('quotations'), QUOTATIONS, (how) => set({ skipsQuotations: how === 'skip' }));
  const badge = alsoShown('badge_switch', (on) => set({ badge: on }));
  const map = alsoShown('map_switch', (on) => set({ map: on }));
  return (settings) => {
    showWhen(settings.reading);
    showSensitivity(settings.sensitivity);
    showQuotations(settings.skipsQuotations ? 'skip' : 'read');
    badge.checked = settings.badge;
    map.checked = settings.map;
  };
}

function alsoShown(
  label: MessageKey & ('badge_switch' | 'map_switch'),
  onChange: (on: boolean) => void,
): HTMLInputElement {
  const input = switchInput(message(label), true, onChange);
  input.id = label;
  byId('also-show').append(element('label', { className: 'line' }, element('span', {}, message(label)), input));
  return input;
}

function set(choice: Partial<Settings>): void {
  void change((settings) => ({ ...settings, ...choice }));
}
