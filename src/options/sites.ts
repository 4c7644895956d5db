import { type Settings, siteListOf, withSiteEntry } from '../platform/settings.ts';
import { saveSettings } from '../platform/settings-storage.ts';
import { byId, element } from '../ui/element.ts';
import { message } from '../ui/messages.ts';
import { siteNameIn } from './site-name.ts';

/** The sites that are not read, each with a button that takes it off the list, and a field for one more. */
export function siteList(field: HTMLInputElement): (settings: Settings) => void {
  const list = byId('sites');
  const error = byId('site-error');
  field.ariaLabel = message('site_to_pause');
  field.addEventListener('input', () => error.replaceChildren());
  byId('add-site').addEventListener('submit', (event) => {
    event.preventDefault();
    const site = siteNameIn(field.value);
    error.textContent = site === undefined ? message('site_invalid') : '';
    field.ariaInvalid = String(site === undefined);
    if (site === undefined) return;
    field.value = '';
    void saveSettings((settings) => withSiteEntry(settings, site, true));
  });
  return (settings) => {
    const sites = settings[siteListOf(settings)];
    list.replaceChildren(...sites.map((site) => chip(site, field)));
    if (sites.length === 0) list.append(element('li', { className: 'none' }, message('no_sites')));
  };
}

function chip(site: string, field: HTMLElement): HTMLElement {
  const name = site === '' ? message('file_pages') : site;
  const button = element('button', { type: 'button', ariaLabel: message('remove', name) }, '×');
  button.addEventListener('click', () => {
    // The button goes with its site: whoever came by keyboard must not lose the place.
    field.focus();
    void saveSettings((settings) => withSiteEntry(settings, site, false));
  });
  return element('li', {}, element('bdi', {}, name), button);
}
