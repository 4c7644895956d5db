/** UTF-16 units of the longest host name. */
const LONGEST = 253;

/**
 * The host name in what a reader typed or pasted, a name or a whole address; undefined when there is none. `*.` before a name
 * stays: it stands for all names that end so.
 */
export function siteNameIn(typed: string): string | undefined {
  const [, wildcard = '', text = ''] = /^(\*\.)?(.*)$/s.exec(typed.trim()) ?? [];
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && hostname !== '' && !hostname.includes('*') && hostname.length <= LONGEST
    ? wildcard + hostname
    : undefined;
}
