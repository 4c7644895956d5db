import type { Settings } from '../platform/settings.ts';
import { element } from '../ui/element.ts';
import { checkText, type Found } from '../ui/marks/check.ts';
import { MarkedText } from '../ui/marks/marked-text.ts';
import { markNote } from '../ui/marks/note.ts';

/** An article that is marked as pages will be; the mark that is pointed at, clicked or reached by keyboard tells its question. */
export class Sample {
  private findings: readonly Found[] = [];
  private marked: MarkedText | undefined;
  private chosen = 0;

  constructor(
    private readonly article: HTMLElement,
    private readonly note: HTMLElement,
  ) {
    article.tabIndex = 0;
    article.addEventListener('click', ({ clientX, clientY }) => this.chooseAt(clientX, clientY));
    article.addEventListener('pointermove', ({ clientX, clientY }) => this.chooseAt(clientX, clientY));
    article.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      this.choose(this.chosen + step);
      const found = this.findings[this.chosen];
      if (found) this.marked?.scrollWithin(found);
    });
  }

  /** Shows an article: its title and its paragraphs. */
  show([title = '', ...paragraphs]: readonly string[], settings: Settings): void {
    const parts = paragraphs.map((text) => element('p', {}, text));
    this.article.replaceChildren(element('h2', {}, title), ...parts);
    this.marked = new MarkedText(this.article);
    this.marked.dress(settings.look);
    this.findings = checkText(this.marked.read(), settings).findings;
    this.marked.mark(this.findings);
    this.choose(0);
  }

  private chooseAt(x: number, y: number): void {
    const place = document.caretPositionFromPoint(x, y);
    const found = place && this.marked?.foundAt(place.offsetNode, place.offset);
    if (found) this.choose(this.findings.indexOf(found));
  }

  private choose(index: number): void {
    const found = this.findings[index];
    if (!found) return;
    this.chosen = index;
    this.marked?.activate(found);
    this.note.replaceChildren(...markNote(found));
  }
}
