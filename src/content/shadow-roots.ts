import { isLeftOut } from './blocks.ts';
import { elementsBelow, firstChildOf, localNameOf, openRootOf } from './dom.ts';
import type { Slices } from './slices.ts';

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

/**
 * Shadow roots that were attached to elements read before: no record tells of them.
 * @param known the document and the shadow roots that are read
 */
export async function lateRoots(
  known: ReadonlySet<Node>,
  shadowRootOf: (element: Element) => ShadowRoot | null,
  slices: Slices,
): Promise<ShadowRoot[]> {
  const late: ShadowRoot[] = [];
  for (const root of known) {
    if (!(root instanceof Document || root instanceof ShadowRoot)) continue;
    for (const element of elementsBelow(root)) {
      const shadow = shadowRootOf(element);
      if (shadow && !known.has(shadow) && !isLeftOut(element)) late.push(shadow);
      if (slices.used) await slices.next();
    }
  }
  return late;
}

/**
 * Where highlights inherit their style, the document's rules reach into shadow roots (CSS Pseudo-Elements 4; Chromium from 134 on).
 * Elsewhere each root that has marks needs a sheet, which its page can see if the root is open.
 */
export class ShadowStyles {
  private sheet: CSSStyleSheet | undefined;
  private isInherited = false;

  /** @param name of one of the highlights that the rules draw */
  constructor(
    private readonly name: string,
    private readonly css: () => string,
  ) {}

  /** Draws anew what has another look now. */
  redraw(): void {
    this.sheet?.replaceSync(this.css());
  }

  /** A component may have set its sheets anew since. */
  addTo(root: ShadowRoot): void {
    if (this.isInherited || (this.sheet && root.adoptedStyleSheets.includes(this.sheet))) return;
    this.isInherited = this.reaches(root);
    if (this.isInherited) return;
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.redraw();
    }
    root.adoptedStyleSheets.push(this.sheet);
  }

  removeFrom(root: ShadowRoot): void {
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
    if (others.length < root.adoptedStyleSheets.length) root.adoptedStyleSheets = others;
  }

  private reaches({ firstElementChild }: ShadowRoot): boolean {
    if (!firstElementChild) return false;
    return getComputedStyle(firstElementChild, `::highlight(${this.name})`).textDecorationLine === 'underline';
  }
}
