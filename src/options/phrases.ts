import { CATEGORY_IDS } from '../engine/index.ts';
import { patternFault } from '../platform/own-phrases.ts';
import { type IgnoredPhrase, type Settings, withIgnoredPhrase, withOwnPhrase } from '../platform/settings.ts';
import { byId, element, inputById } from '../ui/element.ts';
import { message } from '../ui/messages.ts';
import { change } from './change.ts';
import { showChips } from './chips.ts';

/** The phrases that are not marked, and a field for one more. */
export function ignoredPhrases(): (settings: Settings) => void {
  const field = inputById('ignored');
  field.ariaLabel = message('phrase_to_ignore');
  field.placeholder = message('phrase_to_ignore');
  byId('add-ignored').addEventListener('submit', (event) => {
    event.preventDefault();
    const phrase = field.value.trim();
    if (phrase === '') return field.focus();
    field.value = '';
    void change((settings) => withIgnoredPhrase(settings, { phrase }, true));
  });
  return (settings) => {
    const chips = settings.ignoredPhrases.map((ignored) => ({
      name: nameOf(ignored),
      onRemove: () => void change((now) => withIgnoredPhrase(now, ignored, false)),
    }));
    showChips(byId('ignored-list'), chips, message('no_ignored_phrases'), field);
  };
}

function nameOf({ phrase, site }: IgnoredPhrase): string {
  if (site === undefined) return phrase;
  return message('ignored_on_site', phrase, site === '' ? message('file_pages') : site);
}

/** The reader's own phrases with the line of their kind, and a field for one more that is checked as it is typed. */
export function ownPhrases(): (settings: Settings) => void {
  const field = inputById('own');
  const error = byId('own-error');
  const kind = element('select', { ariaLabel: message('phrase_kind') });
  for (const id of CATEGORY_IDS) kind.append(element('option', { value: id }, message(`kind_${id}`)));
  field.ariaLabel = message('phrase_to_mark');
  field.placeholder = message('phrase_to_mark');
  field.after(kind);
  const check = () => {
    const fault = patternFault(field.value);
    field.ariaInvalid = String(fault !== undefined);
    error.textContent = fault ? message(`pattern_${fault}`) : '';
    return fault === undefined;
  };
  field.addEventListener('input', () => (field.value === '' ? forget() : check()));
  const forget = () => {
    field.ariaInvalid = 'false';
    error.textContent = '';
  };
  byId('add-own').addEventListener('submit', (event) => {
    event.preventDefault();
    const category = CATEGORY_IDS.find((id) => id === kind.value);
    if (!check() || !category) return field.focus();
    const pattern = field.value.trim();
    field.value = '';
    void change((settings) => withOwnPhrase(settings, { category, pattern }, true));
  });
  return (settings) => {
    const chips = settings.ownPhrases.map((own) => {
      const before = element('span', { className: 'swatch' });
      before.dataset['line'] = own.category;
      return { name: own.pattern, before, onRemove: () => void change((now) => withOwnPhrase(now, own, false)) };
    });
    showChips(byId('own-list'), chips, message('no_own_phrases'), field);
  };
}
