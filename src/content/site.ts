/**
 * The site that the reader has open: the host name of the top frame where the browser tells it, else of this frame's origin,
 * which frames without an address of their own inherit. The empty string stands for file pages.
 */
export function siteOf({ location, origin }: Window): string {
  const ancestors = 'ancestorOrigins' in location ? location.ancestorOrigins : undefined;
  const top = ancestors && ancestors.length > 0 ? ancestors[ancestors.length - 1] : origin;
  return top !== undefined && URL.canParse(top) ? new URL(top).hostname : location.hostname;
}
