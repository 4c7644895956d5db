import { type Settings, siteListOf, withSiteEntry } from '../platform/settings.ts';
import { loadItem } from '../platform/settings-storage.ts';
import { localSites } from '../platform/synchronised.ts';
import { byId, inputById } from '../ui/element.ts';
import { formatNumber, message } from '../ui/messages.ts';
import { change } from './change.ts';
import { showChips } from './chips.ts';
import { radios } from './radios.ts';
import { siteNameIn } from './site-name.ts';

const RULES = [
  { value: 'all-except', label: 'site_rule_all', why: 'site_rule_all_why' },
  { value: 'only', label: 'site_rule_only', why: 'site_rule_only_why' },
] as const;

/** Which sites are read: the rule, and the list that goes with it. */
export function siteList(): (settings: Settings) => void {
  const field = inputById('site');
  const error = byId('site-error');
  const showRule = radios(
    byId('site-rule'),
    RULES,
    (siteRule) => void change((settings) => ({ ...settings, siteRule })),
  );
  field.addEventListener('input', () => error.replaceChildren());
  byId('add-site').addEventListener('submit', (event) => {
    event.preventDefault();
    const site = siteNameIn(field.value);
    error.textContent = site === undefined ? message('site_invalid') : '';
    field.ariaInvalid = String(site === undefined);
    if (site === undefined) return;
    field.value = '';
    void change((settings) => withSiteEntry(settings, site, true));
  });
  return (settings) => {
    const isOnly = settings.siteRule === 'only';
    showRule(settings.siteRule);
    byId('site-list-title').textContent = message(isOnly ? 'sites_listed' : 'sites_left_out');
    const chips = settings[siteListOf(settings)].map((site) => ({
      name: site === '' ? message('file_pages') : site,
      onRemove: () => void change((now) => withSiteEntry(now, site, false)),
    }));
    const none = message(isOnly ? 'no_listed_sites' : 'no_sites');
    showChips(byId('sites'), chips, none, field);
    void showLocal();
  };
}

/** Says how many sites are not shared. */
async function showLocal(): Promise<void> {
  const count = localSites((await loadItem()).item).length;
  byId('sites-here').textContent = count === 0 ? '' : message('sites_here', formatNumber(count));
}
