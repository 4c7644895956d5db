import { closest, newElement, rootElementOf, rootOf, zoomOf } from '../dom.ts';

/** Elements that we have put into a page; the reader of the page must not read them. */
const OWN = new WeakSet<Node>();

/** Whether a node is the one element of ours that may stand in a page. */
export function isOwn(node: Node): boolean {
  return OWN.has(node);
}

/** Styles that no rule of the page can override: `all` first, for it resets the others; `all` leaves the direction. */
const STYLE = [
  ['all', 'initial'],
  ['direction', 'ltr'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['z-index', '2147483647'],
] as const;

interface Made {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * The one element of ours in a page, with a closed shadow root: there while something is shown in it, and only then. Nothing of
 * the page's style reaches in, nothing of ours reaches out.
 */
export class Host {
  private made: Made | undefined;
  private raised: Element | undefined;

  constructor(private readonly css: string) {}

  /** Shows a part at its own place in the page. */
  add(part: Element): void {
    this.root.append(part);
    if (!this.element.isConnected) this.putInto(rootElementOf(document));
  }

  /** Takes a part out; with the last one goes the element, and the document is as it was. */
  remove(part: Element): void {
    part.remove();
    if (part === this.raised) this.lower();
    if (this.root.childElementCount === 0) this.element.remove();
  }

  /**
   * Shows a part above everything, also above what the page has put into the top layer, and out of reach of whatever the page
   * does to its root element. Beside an open modal dialog everything is inert: then it stands in the dialog.
   */
  raise(part: Element, beside: Element): void {
    this.raised = part;
    const around = modalAround(beside) ?? rootElementOf(document);
    this.putInto(around);
    if (part.parentNode !== this.root) this.root.append(part);
    this.element.popover = 'manual';
    try {
      if (!this.element.matches(':popover-open')) this.element.showPopover();
    } catch {
      // A page that takes the element out while it is being shown has no card.
    }
  }

  /** The element that has the focus in here. */
  get focused(): Element | null {
    return this.made?.root.activeElement ?? null;
  }

  private get element(): HTMLElement {
    return this.makeOnce().element;
  }

  private get root(): ShadowRoot {
    return this.makeOnce().root;
  }

  /** Most pages never show anything of it. */
  private makeOnce(): Made {
    this.made ??= make(this.css);
    return this.made;
  }

  /** A page may enlarge itself: we stand in the pixels of the window. */
  private putInto(around: Element): void {
    if (this.element.parentElement !== around) around.append(this.element);
    this.element.style.setProperty('zoom', String(1 / zoomOf(around)), 'important');
  }

  private lower(): void {
    this.raised = undefined;
    this.element.removeAttribute('popover');
    if (this.root.childElementCount > 0) this.putInto(rootElementOf(document));
  }
}

function make(css: string): Made {
  const element = newElement('div');
  OWN.add(element);
  for (const [name, value] of STYLE) element.style.setProperty(name, value, 'important');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  return { element, root };
}

/** The modal dialog in which an element stands, through shadow roots as well. */
function modalAround(element: Element): Element | undefined {
  const modal = closest(element, 'dialog:modal');
  const root = rootOf(element);
  return modal ?? (root instanceof ShadowRoot ? modalAround(root.host) : undefined);
}
