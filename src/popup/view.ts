import { NO_COUNTS } from '../engine/index.ts';
import { hasSidePanel, openSidePanel } from '../platform/browser.ts';
import { CHECK_PAGE } from '../platform/handed-text.ts';
import { byId } from '../ui/element.ts';
import { linkButton, optionsLink, pageLink } from '../ui/links.ts';
import { message, speak } from '../ui/messages.ts';
import { isShowing, tabHead } from '../ui/tab/head.ts';
import { type Known, tabState } from '../ui/tab/state.ts';
import type { Tab } from '../ui/tab/tab.ts';
import { shownTotal } from '../ui/tab/words.ts';
import { everywhereButton } from './everywhere.ts';
import { excerptList } from './excerpts.ts';
import { showFailures } from './failure-note.ts';
import { kindRows } from './kinds.ts';

/** The popup's picture of what is known; called again with every piece of news. */
export class PopupView {
  private readonly showHead = tabHead();
  private readonly showKinds = kindRows(byId('kinds'));
  private readonly showExcerpts;
  private readonly everywhere = everywhereButton();

  constructor(private readonly tab: Tab) {
    speak(document.documentElement);
    byId('list-title').textContent = message('in_the_text');
    this.showExcerpts = excerptList(byId('excerpts'), tab.id);
    byId('list-head').append(...panelLink(tab));
    byId('foot').append(
      pageLink('check_text', CHECK_PAGE, () => close()),
      optionsLink(() => close()),
    );
    byId('list-head').append(reportLink(tab));
  }

  /** Resolves when the list of findings and a note of failures are there too. */
  async show(known: Known): Promise<void> {
    const { settings, summary } = known;
    const hasMarks = isShowing(tabState(known));
    const isListed = hasMarks && shownTotal(known) > 0;
    this.showHead(known, this.tab);
    byId('kinds').hidden = !hasMarks;
    byId('list').hidden = !isListed;
    this.showKinds(summary?.counts ?? NO_COUNTS, settings);
    this.showEverywhere(settings.paused);
    await Promise.all([
      this.showExcerpts(isListed ? summary : undefined, settings.disabledCategories),
      showFailures(byId('failure'), this.tab.id),
    ]);
  }

  /** In the foot while it pauses; where everything is paused it is what the reader came for. */
  private showEverywhere(paused: boolean): void {
    const { button } = this.everywhere;
    const hadFocus = document.activeElement === button;
    this.everywhere.show(paused);
    if (paused) byId('actions').append(button);
    else byId('foot').prepend(button);
    if (hadFocus) button.focus();
  }
}

/** Opens the report in a tab of its own. */
function reportLink({ id }: Tab): HTMLElement {
  return pageLink('report', `/src/report/index.html?tab=${id}`, () => close());
}

/** The link to the side panel, where the browser has one; it must open within the click. */
function panelLink({ windowId }: Tab): HTMLElement[] {
  if (windowId === undefined || !hasSidePanel()) return [];
  return [linkButton('open_panel', () => void openSidePanel(windowId).then(() => close()))];
}
