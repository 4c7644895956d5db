import { isConnected, nodeTypeOf, parentElementOf, parentOf, rootOf } from './dom.ts';
import { remembered } from './remembered.ts';

/**
 * What a node is, by its number: in Firefox `instanceof` costs a content script thirty times as much, and so do the numbers when
 * they are looked up each time.
 */
export const { COMMENT_NODE } = Node;
const { DOCUMENT_FRAGMENT_NODE, DOCUMENT_NODE, ELEMENT_NODE, TEXT_NODE } = Node;

/** @param type the number, where the caller knows it */
export const isText = (node: Node, type = nodeTypeOf(node)): node is Text => type === TEXT_NODE;

/** @param type the number, where the caller knows it */
export const isElement = (node: Node, type = nodeTypeOf(node)): node is Element => type === ELEMENT_NODE;

export const isShadowRoot = (node: Node): node is ShadowRoot =>
  nodeTypeOf(node) === DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The node around, through the edges of shadow roots. */
export const outerOf = (node: Node): Node | null => (isShadowRoot(node) ? node.host : parentOf(node));

/** The element around, through the edges of shadow roots. */
export function outerElementOf(node: Node): Element | null {
  const outer = outerOf(node);
  return outer && isShadowRoot(outer) ? outer.host : parentElementOf(node);
}

/** Whether a node can have elements below it. */
export function hasElements(node: Node): node is Element | Document | DocumentFragment {
  const type = nodeTypeOf(node);
  return type === ELEMENT_NODE || type === DOCUMENT_NODE || type === DOCUMENT_FRAGMENT_NODE;
}

/** Whether a node is one of the set, or lies below one. */
export function isBelow(node: Node, nodes: ReadonlySet<Node>): boolean {
  for (let current: Node | null = node; current; current = outerOf(current)) if (nodes.has(current)) return true;
  return false;
}

/** Whether a root is in the document, all shadow roots around it being known. */
export function isRooted(root: Node, known: ReadonlySet<Node>): boolean {
  if (!isShadowRoot(root)) return isConnected(root);
  const outer = rootOf(root.host);
  return known.has(outer) && isRooted(outer, known);
}

/** The nodes that lie below no other one of the set. */
export function outermost(nodes: ReadonlySet<Node>): Node[] {
  if (nodes.size < 2) return [...nodes];
  const isInside = remembered((parent: Node | null) => parent !== null && isBelow(parent, nodes));
  return [...nodes].filter((node) => !isInside(outerOf(node)));
}
