import { CATEGORY_IDS, type CategoryId } from '../../engine/index.ts';
import { DEFAULT_LOOK, type Look } from '../../marks/look.ts';
import { marksCss } from '../../marks/marks-css.ts';
import { highlightName, PREFIXES, type Tone, TONES } from '../../marks/names.ts';

export interface OwnMark {
  readonly category: CategoryId;
  readonly range: AbstractRange;
}

const [PREFIX = ''] = PREFIXES;
const NAMES = CATEGORY_IDS.flatMap((id) => TONES.map((tone) => highlightName(PREFIX, id, tone)));

/** Paints marks in the text of a page of ours, drawn as they are on any page. */
export class Painter {
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly sheet = new CSSStyleSheet();
  private marks: readonly OwnMark[] = [];
  private active: OwnMark | undefined;

  constructor() {
    this.dress(DEFAULT_LOOK);
    document.adoptedStyleSheets.push(this.sheet);
    this.dark.addEventListener('change', () => this.draw());
  }

  /** Draws all marks in a look from now on. */
  dress(look: Look): void {
    this.sheet.replaceSync(marksCss([PREFIX], look));
  }

  paint(marks: readonly OwnMark[]): void {
    this.marks = marks;
    this.active = undefined;
    this.draw();
  }

  /** Sets one mark off from the others, until it is called again. */
  activate(mark: OwnMark | undefined): void {
    this.active = mark;
    this.draw();
  }

  private draw(): void {
    for (const name of NAMES) CSS.highlights.delete(name);
    for (const { category, range } of this.marks) this.add(category, this.dark.matches ? 'dark' : 'light', range);
    if (!this.active) return;
    const tone: Tone = this.dark.matches ? 'dark-active' : 'light-active';
    this.add(this.active.category, tone, this.active.range).priority = 1;
  }

  private add(category: CategoryId, tone: Tone, range: AbstractRange): Highlight {
    const name = highlightName(PREFIX, category, tone);
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(name, highlight);
    return highlight;
  }
}
