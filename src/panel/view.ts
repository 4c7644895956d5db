import { byId } from '../ui/element.ts';
import { findingsIn, namedSourcesIn, revealIn, type TabFinding } from '../ui/findings/tab-findings.ts';
import { FindingsView } from '../ui/findings/view.ts';
import { optionsLink } from '../ui/links.ts';
import { speak } from '../ui/messages.ts';
import { isShowing, tabHead } from '../ui/tab/head.ts';
import { type Known, tabState } from '../ui/tab/state.ts';
import type { Tab } from '../ui/tab/tab.ts';

/** The panel's picture of the tab beside it; called again with every piece of news. */
export class PanelView {
  private readonly showHead = tabHead();
  private readonly findings: FindingsView<TabFinding>;
  private tab: Tab | undefined;
  /** What the list was asked for: a question that was overtaken by another is not answered any more. */
  private asked = 0;

  constructor() {
    speak(document.documentElement);
    this.findings = new FindingsView(byId('findings'), (finding) => this.tab && revealIn(this.tab.id, finding));
    byId('foot').append(optionsLink());
  }

  async show(known: Known, tab: Tab): Promise<void> {
    const { summary } = known;
    this.tab = tab;
    this.asked += 1;
    const { asked } = this;
    const hasMarks = isShowing(tabState(known)) && summary !== undefined;
    this.showHead(known, tab);
    byId('findings').hidden = !hasMarks;
    const [findings, sources] = hasMarks
      ? await Promise.all([findingsIn(tab.id, summary), namedSourcesIn(tab.id, summary)])
      : [[], []];
    if (asked !== this.asked) return;
    this.findings.show(findings, sources);
    document.body.hidden = false;
  }
}
