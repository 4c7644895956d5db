import type { CategoryId } from '../engine/index.ts';
import type { TabSummary } from '../platform/reports.ts';
import { element } from '../ui/element.ts';
import { FindingItems } from '../ui/findings/items.ts';
import { findingsIn, revealIn, type TabFinding } from '../ui/findings/tab-findings.ts';
import { formatNumber, message } from '../ui/messages.ts';
import { setChildren } from '../ui/set-children.ts';

/** How many findings the popup lists. */
const MOST = 200;

/** Lists what was found in a tab; asks the frames only when something was found or lost since the last time. */
export function excerptList(list: HTMLElement, tabId: number) {
  const items = new FindingItems<TabFinding>((finding) => revealIn(tabId, finding));
  const more = element('li', { className: 'more' }, message('excerpts_more', formatNumber(MOST)));
  let shown = '';
  return async (summary: TabSummary | undefined, disabled: readonly CategoryId[]): Promise<void> => {
    const key = JSON.stringify([summary?.counts, summary?.frames, disabled]);
    if (key === shown) return;
    shown = key;
    const all = summary ? await findingsIn(tabId, summary) : [];
    if (key !== shown) return;
    setChildren(list, [...items.for(all.slice(0, MOST)), ...(all.length > MOST ? [more] : [])]);
  };
}
