import {
  addBalances,
  type Balance,
  balanceOf,
  type Counts,
  countByCategory,
  type Finding,
  readParagraph,
  resolve,
  type Span,
} from '../../engine/index.ts';
import { excerptOf } from '../../platform/excerpt.ts';
import { sourcesOf } from '../findings/named-sources.ts';
import type { Excerpt, NamedSource } from '../../platform/reports.ts';
import { OwnPhrases, withOwn } from '../../platform/own-phrases.ts';
import type { Settings } from '../../platform/settings.ts';
import { isShown } from '../../platform/shown.ts';
import { paragraphsOf } from './paragraphs.ts';

/** A finding in a text that belongs to no page. */
export interface Found {
  readonly excerpt: Excerpt;
  readonly finding: Finding;
  /** The paragraph of the finding, into which its offsets are. */
  readonly paragraph: string;
  /** Where the marked words stand in the whole text. */
  readonly span: Span;
}

/** What is found in a text under the reader's choices. */
export interface Checked {
  readonly findings: readonly Found[];
  readonly counts: Counts;
  readonly balance: Balance;
  readonly sources: readonly NamedSource[];
}

/** Reads a text as pages are read, and shows what would be shown on a page. */
export function checkText(text: string, settings: Settings): Checked {
  const paragraphs = paragraphsOf(text);
  const analyses = resolve(paragraphs.map((paragraph) => readParagraph(paragraph.text)));
  const phrases = new OwnPhrases(settings.ownPhrases);
  const read = paragraphs.map(({ text: words, start }, index) => {
    const { findings = [], named = [] } = analyses[index] ?? {};
    const shown = withOwn(findings, phrases.in(words)).filter((finding) => {
      return isShown(finding, settings, { words: words.slice(finding.start, finding.end) });
    });
    return { text: words, start, findings: shown, named };
  });
  let id = 0;
  const findings = read.flatMap(({ text: paragraph, start, findings: shown }) =>
    shown.map((finding) => ({
      excerpt: excerptOf(id++, paragraph, finding),
      finding,
      paragraph,
      span: { start: start + finding.start, end: start + finding.end },
    })),
  );
  return {
    findings,
    counts: countByCategory(findings.map(({ finding }) => finding)),
    balance: addBalances(read.map((paragraph) => balanceOf(paragraph.text, paragraph))),
    sources: sourcesOf(read),
  };
}
