import { type CategoryId, certainFindings, type Finding } from '../engine/index.ts';
import { OwnPhrases, withOwn } from '../platform/own-phrases.ts';
import { isSameJson } from '../platform/same-json.ts';
import { DEFAULTS, type Settings } from '../platform/settings.ts';
import { isWanted } from '../platform/shown.ts';
import type { ReadBlock } from './read-block.ts';

/** On what it depends which findings are painted, beside their kinds. */
const PAINTED_BY = ['sensitivity', 'skipsQuotations', 'ignoredPhrases', 'ownPhrases', 'look'] as const;

/** What the reader wants marked on this page, and how. */
export class Choice {
  private readonly phrases: OwnPhrases;
  private readonly own = new WeakMap<ReadBlock, readonly Finding[]>();

  constructor(
    readonly settings: Settings = DEFAULTS,
    private readonly site = '',
  ) {
    this.phrases = new OwnPhrases(settings.ownPhrases);
  }

  /** The same choices for new settings, and whether what is painted has to be painted anew for them. */
  with(settings: Settings): { readonly choice: Choice; readonly repaints: boolean } {
    const repaints = !PAINTED_BY.every((name) => isSameJson(this.settings[name], settings[name]));
    return { choice: new Choice(settings, this.site), repaints };
  }

  readonly isOn = (category: CategoryId): boolean => !this.settings.disabledCategories.includes(category);

  /** Whether a block has nothing that could be marked, and had nothing before. */
  isBlank(block: ReadBlock): boolean {
    return block.isQuiet && block.painted.length === 0 && this.ownIn(block).length === 0;
  }

  /** What of a block would be marked if all kinds were on, with the reader's own among them. */
  wantedIn(block: ReadBlock): Finding[] {
    const { text } = block.block;
    // While the text above is not known, only what does not hang on it.
    const findings = block.decided ? block.analysis.findings : certainFindings(block.reading);
    return withOwn(findings, this.ownIn(block)).filter((finding) => {
      const words = text.slice(finding.start, finding.end);
      return isWanted(finding, this.settings, { words, site: this.site });
    });
  }

  private ownIn(block: ReadBlock): readonly Finding[] {
    const known = this.own.get(block);
    if (known) return known;
    const found = this.phrases.in(block.block.text);
    if (this.settings.ownPhrases.length > 0) this.own.set(block, found);
    return found;
  }
}
