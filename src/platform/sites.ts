/** Begins an entry that also stands for every host name which ends like it. */
const SUBDOMAINS = '*.';

/** Whether an entry of a list of sites stands for this host name. A leading `www.` makes no difference. */
export function covers(entry: string, site: string): boolean {
  if (!entry.startsWith(SUBDOMAINS)) return bare(entry) === bare(site);
  const domain = entry.slice(SUBDOMAINS.length);
  return site === domain || site.endsWith(`.${domain}`);
}

function bare(site: string): string {
  return site.startsWith('www.') ? site.slice('www.'.length) : site;
}
