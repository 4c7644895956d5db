/** Elements that a reader sees as blocks of their own: text does not run on across their edges. */
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const NO_PROSE =
  /^(?:head|title|script|style|noscript|template|code|pre|kbd|samp|svg|math|button|select|textarea|option|iframe|object)$/;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The paragraphs under a node as a reader sees them, each on one line, none empty. */
export function paragraphsOf(root: Node): string[] {
  const paragraphs = [''];
  walk(root, paragraphs);
  return paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim()).filter((paragraph) => paragraph !== '');
}

function walk(node: Node, paragraphs: string[]): void {
  if (node.nodeType === TEXT_NODE) paragraphs.push((paragraphs.pop() ?? '') + (node.nodeValue ?? ''));
  const name = node.nodeType === ELEMENT_NODE ? node.nodeName.toLowerCase() : '';
  if (NO_PROSE.test(name)) return;
  const isBlock = BLOCK.test(name);
  if (isBlock) paragraphs.push('');
  for (let child = node.firstChild; child !== null; child = child.nextSibling) walk(child, paragraphs);
  if (isBlock) paragraphs.push('');
}
