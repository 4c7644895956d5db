/**
 * The DOM as it is, whatever names a page gives its elements: `<input name="parentNode">` stands before its form's own property
 * and `<img name="body">` before the document's (HTML standard, `LegacyOverrideBuiltIns`), in Chromium's content scripts too.
 * Whatever may be a form or the document is therefore asked through the prototype, which no page shares with us.
 */
export const nodeTypeOf = getter(Node.prototype, 'nodeType');
export const parentOf = getter(Node.prototype, 'parentNode');
export const parentElementOf = getter(Node.prototype, 'parentElement');
export const firstChildOf = getter(Node.prototype, 'firstChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const isConnected = getter(Node.prototype, 'isConnected');
export const textOf = getter(Node.prototype, 'textContent');
export const nextElementOf = getter(Element.prototype, 'nextElementSibling');
export const previousElementOf = getter(Element.prototype, 'previousElementSibling');
export const openRootOf = getter(Element.prototype, 'shadowRoot');
export const localNameOf = getter(Element.prototype, 'localName');
export const rootElementOf = getter(Document.prototype, 'documentElement');
export const bodyOf = getter(Document.prototype, 'body');
export const contentTypeOf = getter(Document.prototype, 'contentType');
export const activeElementOf = getter(Document.prototype, 'activeElement');
export const scrollingElementOf = getter(Document.prototype, 'scrollingElement');
export const designModeOf = getter(Document.prototype, 'designMode');

export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const contains = (node: Node, other: Node): boolean => Node.prototype.contains.call(node, other);
export const positionOf = (node: Node, other: Node): number => Node.prototype.compareDocumentPosition.call(node, other);
export const hasAttributes = (element: Element): boolean => Element.prototype.hasAttributes.call(element);
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
export const elementFromPoint = (root: Document | ShadowRoot, x: number, y: number): Element | null =>
  (root instanceof Document ? Document : ShadowRoot).prototype.elementFromPoint.call(root, x, y);

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** Every element below that the selector takes, in document order. */
export function elementsBelow(node: Document | DocumentFragment | Element, selector = '*'): NodeListOf<Element> {
  const { prototype } = node instanceof Document ? Document : node instanceof Element ? Element : DocumentFragment;
  return prototype.querySelectorAll.call(node, selector);
}

/** How many elements a document has. */
export const sizeOf = (node: Document): number => Document.prototype.getElementsByTagName.call(node, '*').length;

export function newElement<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  const create: <N extends keyof HTMLElementTagNameMap>(this: Document, name: N) => HTMLElementTagNameMap[N] =
    // oxlint-disable-next-line typescript/unbound-method -- bound in the next line
    Document.prototype.createElement;
  return create.call<Document, [Name], HTMLElementTagNameMap[Name]>(document, name);
}

export function newSvgElement<Name extends keyof SVGElementTagNameMap>(name: Name): SVGElementTagNameMap[Name] {
  const create: <N extends keyof SVGElementTagNameMap>(
    this: Document,
    namespace: 'http://www.w3.org/2000/svg',
    name: N,
    // oxlint-disable-next-line typescript/unbound-method -- bound in the next line
  ) => SVGElementTagNameMap[N] = Document.prototype.createElementNS;
  return create.call<Document, ['http://www.w3.org/2000/svg', Name], SVGElementTagNameMap[Name]>(
    document,
    'http://www.w3.org/2000/svg',
    name,
  );
}

/** The node whose text is nearest to a point of the window. */
export const nodeAtPoint = (x: number, y: number): Node | undefined =>
  Document.prototype.caretPositionFromPoint.call(document, x, y)?.offsetNode;
export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

export const newRange = (): Range => Document.prototype.createRange.call(document);

/** Listens on the document, or on whatever may be a form. */
export function listenTo(
  target: EventTarget,
  type: string,
  listener: () => void,
  options: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(target, type, listener, options);
}

function getter<T extends object, K extends keyof T>(prototype: T, key: K): (owner: T) => T[K] {
  // oxlint-disable-next-line typescript/unbound-method -- bound anew with each call
  const get: ((this: T) => T[K]) | undefined = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new TypeError(`The DOM has no ${String(key)}.`);
  return (owner) => get.call(owner);
}
