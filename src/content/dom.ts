/* oxlint-disable typescript/unbound-method -- what is taken off a prototype here is called on its owner */
/**
 * The DOM as it is, whatever names a page gives its elements: `<input name="parentNode">` stands before its form's own property
 * and `<img name="body">` before the document's (HTML standard, `LegacyOverrideBuiltIns`), in Chromium's content scripts too.
 * Whatever may be a form or the document is therefore asked through the prototype, which no page shares with us. Each name is
 * looked up once: in Firefox a look at a global name costs a content script fifty times as much as asking a node something.
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
const slotOfElement = getter(Element.prototype, 'assignedSlot');
const slotOfText = getter(Text.prototype, 'assignedSlot');
/** The slot of an open shadow root into which a child of its host goes. */
export const slotOf = (of: Node): HTMLSlotElement | null =>
  of instanceof Element ? slotOfElement(of) : of instanceof Text ? slotOfText(of) : null;
export const zoomOf = getter(Element.prototype, 'currentCSSZoom');
export const localNameOf = getter(Element.prototype, 'localName');
export const rootElementOf = getter(Document.prototype, 'documentElement');
export const bodyOf = getter(Document.prototype, 'body');
export const contentTypeOf = getter(Document.prototype, 'contentType');
export const activeElementOf = getter(Document.prototype, 'activeElement');
export const scrollingElementOf = getter(Document.prototype, 'scrollingElement');
export const designModeOf = getter(Document.prototype, 'designMode');

const { compareDocumentPosition, contains: holds, getRootNode } = Node.prototype;
export const rootOf = (of: Node): Node => getRootNode.call(of);
export const contains = (around: Node, other: Node): boolean => holds.call(around, other);
export const positionOf = (one: Node, other: Node): number => compareDocumentPosition.call(one, other);

const {
  checkVisibility,
  closest: nearest,
  getAttribute,
  getBoundingClientRect,
  hasAttributes: isAttributed,
  matches: isTakenBy,
} = Element.prototype;
export const hasAttributes = (of: Element): boolean => isAttributed.call(of);
export const attributeOf = (of: Element, name: string): string | null => getAttribute.call(of, name);
/** Whether an element takes up room and is not made invisible. */
export const isVisible = (of: Element): boolean => checkVisibility.call(of, { visibilityProperty: true });

export const closest = (to: Element, selector: string): Element | null => nearest.call(to, selector);
export const elementFromPoint = (root: Document | ShadowRoot, x: number, y: number): Element | null =>
  (root instanceof Document ? Document : ShadowRoot).prototype.elementFromPoint.call(root, x, y);

export const elementsFromPoint = (x: number, y: number): Element[] =>
  Document.prototype.elementsFromPoint.call(document, x, y);

export const matches = (of: Element, selector: string): boolean => isTakenBy.call(of, selector);

const { DOCUMENT_NODE, ELEMENT_NODE, TEXT_NODE } = Node;
const { querySelectorAll: queryElement } = Element.prototype;
const { querySelectorAll: queryDocument } = Document.prototype;
const { querySelectorAll: queryFragment } = DocumentFragment.prototype;

/** Every element below that the selector takes, in document order. */
export function elementsBelow(of: Document | DocumentFragment | Element, selector = '*'): Iterable<Element> {
  // Most of what comes in is a paragraph of text alone, and a query that finds nothing costs as much as reading it.
  const child = firstChildOf(of);
  if (!child || (!nextSiblingOf(child) && nodeTypeOf(child) === TEXT_NODE)) return [];
  const type = nodeTypeOf(of);
  const query = type === ELEMENT_NODE ? queryElement : type === DOCUMENT_NODE ? queryDocument : queryFragment;
  return query.call(of, selector);
}

const view = window;
const style = view.getComputedStyle;
export const styleOf = (of: Element): CSSStyleDeclaration => style.call(view, of);

const elementsIn = (node: Document) => Document.prototype.getElementsByTagName.call(node, '*');
/** How many elements a document has. */
export const sizeOf = (node: Document): number => elementsIn(node).length;
/** Whether it has more than so many: the others need not be counted. */
export const hasMoreElements = (node: Document, count: number): boolean => elementsIn(node)[count] !== undefined;

export function newElement<Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] {
  const create: <N extends keyof HTMLElementTagNameMap>(this: Document, name: N) => HTMLElementTagNameMap[N] =
    Document.prototype.createElement;
  return create.call<Document, [Name], HTMLElementTagNameMap[Name]>(document, name);
}

export function newSvgElement<Name extends keyof SVGElementTagNameMap>(name: Name): SVGElementTagNameMap[Name] {
  const create: <N extends keyof SVGElementTagNameMap>(
    this: Document,
    namespace: 'http://www.w3.org/2000/svg',
    name: N,
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
export const boxOf = (of: Element): DOMRect => getBoundingClientRect.call(of);

export const newRange = (): Range => Document.prototype.createRange.call(document);

/** Listens on the document, or on whatever may be a form. */
export function listenTo(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  EventTarget.prototype.addEventListener.call(target, type, listener, options);
}

function getter<T extends object, K extends keyof T>(prototype: T, key: K): (owner: T) => T[K] {
  const get: ((this: T) => T[K]) | undefined = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new TypeError(`The DOM has no ${String(key)}.`);
  return (owner) => get.call(owner);
}
