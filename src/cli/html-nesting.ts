/** Elements that end without an end tag. */
const UNNESTED =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|script|source|style|tbody|td|tfoot|th|thead|tr|track|wbr)$/;

/**
 * How many elements are open at most, counted roughly and in linear time: this protects the parsers, whose time grows with the
 * square of it. What stands in scripts, styles and comments is no element.
 */
export function nestingOf(page: string): number {
  const html = page.toLowerCase();
  const tags = /<(?:!--|(?<slash>\/?)(?<name>[a-z][a-z\d-]*)[^<>]*>)/g;
  let depth = 0;
  let deepest = 0;
  for (let match = tags.exec(html); match !== null; match = tags.exec(html)) {
    const { slash, name = '' } = match.groups ?? {};
    const opaque = slash === '/' ? undefined : endOfOpaque(name);
    if (opaque !== undefined) {
      const end = html.indexOf(opaque, tags.lastIndex);
      if (end === -1) return deepest;
      tags.lastIndex = end;
    } else if (!UNNESTED.test(name) && !match[0].endsWith('/>')) {
      depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}

/** What ends the text that is no markup and begins with a comment, a script or a style; undefined elsewhere. */
function endOfOpaque(name: string): string | undefined {
  if (name === '') return '-->';
  return /^(?:script|style)$/.test(name) ? `</${name}` : undefined;
}
