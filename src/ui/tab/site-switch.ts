import { isSiteOn, withSite } from '../../platform/settings.ts';
import { saveSettings } from '../../platform/settings-storage.ts';
import { element } from '../element.ts';
import { message } from '../messages.ts';
import { switchInput } from '../switch.ts';
import type { Known } from './state.ts';

export function switchSite(site: string, on: boolean): void {
  void saveSettings((settings) => withSite(settings, site, on));
}

/** The name of the site and its switch, in the label that the page has for them; hidden where there is no site. */
export function siteSwitch(label: HTMLElement): (known: Known) => void {
  let site = '';
  const name = element('span');
  const input = switchInput('', true, (on) => switchSite(site, on));
  input.dataset['switch'] = 'site';
  label.append(name, input);
  return ({ settings, summary }) => {
    label.hidden = settings.paused || !summary || summary.state === 'unreadable';
    if (!summary) return;
    site = summary.site;
    name.textContent = site === '' ? message('file_pages') : site;
    input.ariaLabel = message('site_switch', name.textContent);
    input.checked = isSiteOn(settings, site);
    // The words of the entry in the context menu that does the same.
    label.title = message(input.checked ? 'menu_site_off' : 'menu_site_on', name.textContent);
  };
}
