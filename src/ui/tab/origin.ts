/** What to ask for so that one site can be read; undefined for addresses that no extension may read. */
export function originPattern(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : undefined;
}
