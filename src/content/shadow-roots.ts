import { firstChildOf, localNameOf, openRootOf } from './dom.ts';

/** Elements that may have a shadow root, beside custom elements (DOM standard, “attach a shadow root”). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * Looks for a shadow root only where one can be. Only custom elements and empty ones are asked for a closed root: asking costs
 * 60 times as much as looking for an open one in Chromium, and an element with children of its own rarely hides a root.
 */
export function shadowRootFinder(openOrClosed: (element: HTMLElement) => ShadowRoot | null) {
  return (element: Element): ShadowRoot | null => {
    const name = localNameOf(element);
    const isCustom = name.includes('-');
    if (!isCustom && !HOSTS.has(name)) return null;
    const root = openRootOf(element);
    if (root || !(isCustom || firstChildOf(element) === null)) return root;
    return element instanceof HTMLElement ? openOrClosed(element) : null;
  };
}

/** Chrome lets the document's highlight rules into shadow roots; Firefox needs a sheet in each root that has marks. */
export class ShadowStyles {
  private sheet: CSSStyleSheet | undefined;
  private readonly styled = new WeakSet<ShadowRoot>();

  constructor(private readonly css: () => string) {}

  /** Draws anew what has another look now. */
  redraw(): void {
    this.sheet?.replaceSync(this.css());
  }

  addTo(root: ShadowRoot): void {
    if (this.styled.has(root)) return;
    this.styled.add(root);
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(this.css());
    }
    root.adoptedStyleSheets.push(this.sheet);
  }
}
