import type { Excerpt } from '../../platform/reports.ts';
import { element } from '../element.ts';
import { excerptButton } from './excerpt.ts';

/** What a list shows of a finding; where the finding lies is the caller's own affair. */
export interface Listed {
  readonly excerpt: Excerpt;
}

/**
 * One list item a finding. The item of a finding that was there before is the same element again, so that a list that is
 * live keeps its focus and its place.
 */
export class FindingItems<Item extends Listed> {
  private items = new Map<string, { readonly row: HTMLLIElement; finding: Item }>();

  constructor(private readonly onChoose: (finding: Item) => void) {}

  for(findings: readonly Item[]): HTMLLIElement[] {
    const before = this.items;
    this.items = new Map();
    return findings.map((finding) => {
      const key = this.keyFor(finding.excerpt);
      const entry = before.get(key) ?? { row: this.row(key, finding.excerpt), finding };
      entry.finding = finding;
      this.items.set(key, entry);
      return entry.row;
    });
  }

  private row(key: string, excerpt: Excerpt): HTMLLIElement {
    const button = excerptButton(excerpt);
    button.addEventListener('click', () => {
      const entry = this.items.get(key);
      if (entry) this.onChoose(entry.finding);
    });
    return element('li', {}, button);
  }

  /** The same words may stand in the same surroundings twice. */
  private keyFor({ category, before, mark, after }: Excerpt): string {
    const words = [category, before, mark, after].join('\n');
    let key = words;
    for (let time = 2; this.items.has(key); time += 1) key = `${words}\n${time}`;
    return key;
  }
}
