import type { Look } from '../../marks/look.ts';
import { ElementText } from './element-text.ts';
import type { Found } from './check.ts';
import { type OwnMark, Painter } from './painter.ts';

/** The marks in an element of ours whose text was checked, and which of them the reader has chosen. */
export class MarkedText {
  private readonly painter = new Painter();
  private text: ElementText;
  private marks: readonly (OwnMark & { readonly found: Found })[] = [];

  constructor(private readonly element: HTMLElement) {
    this.text = new ElementText(element);
  }

  /** What stands in the element now. */
  read(): string {
    this.text = new ElementText(this.element);
    return this.text.text;
  }

  /** Draws the marks in a look from now on. */
  dress(look: Look): void {
    this.painter.dress(look);
  }

  /** Marks what was found in the text that was read last. */
  mark(findings: readonly Found[]): void {
    this.marks = findings.flatMap((found) => {
      const range = this.text.rangeOf(found.span);
      return range ? [{ category: found.finding.category, range, found }] : [];
    });
    this.painter.paint(this.marks);
  }

  /** The finding in whose words a place in the document lies. */
  foundAt(node: Node, offset: number): Found | undefined {
    const at = this.text.offsetOf(node, offset);
    if (at === undefined) return undefined;
    return this.marks.find(({ found: { span } }) => span.start <= at && at <= span.end)?.found;
  }

  /** Sets a finding off from the others, or none. */
  activate(found: Found | undefined): void {
    this.painter.activate(this.markOf(found));
  }

  /** Scrolls to a finding. */
  scrollTo(found: Found): void {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const node = this.markOf(found)?.range.startContainer;
    if (!node) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight)
      scrollTo({ top: scrollY + top - innerHeight / 3, behavior: calm ? 'instant' : 'smooth' });
  }

  /** Scrolls a box around the text as far as it takes to show a finding's paragraph. */
  scrollWithin(found: Found): void {
    this.markOf(found)?.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  private markOf(found: Found | undefined) {
    return this.marks.find((mark) => mark.found === found);
  }
}
