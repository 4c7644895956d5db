import type { CategoryId } from '../engine/index.ts';
import { callFrames, type Excerpt, type TabSummary } from '../platform/messages.ts';
import { element } from '../ui/element.ts';
import { formatNumber, message } from '../ui/messages.ts';

/** How many findings the popup lists. */
const MOST = 200;

/** Lists what was found in a tab; asks the frames only when something was found or lost since the last time. */
export function excerptList(list: HTMLElement, tabId: number) {
  let shown = '';
  return async (summary: TabSummary | undefined, disabled: readonly CategoryId[]): Promise<void> => {
    const key = JSON.stringify([summary?.counts, summary?.frames, disabled]);
    if (key === shown) return;
    shown = key;
    const items = summary ? await excerptItems(tabId, summary.frames) : [];
    if (key === shown) list.replaceChildren(...items);
  };
}

/** The findings of all frames in reading order, each a button that shows the mark in the page. */
async function excerptItems(tabId: number, frames: readonly number[]): Promise<HTMLElement[]> {
  const lists = await Promise.all(
    frames.map(async (frameId) => (await callFrames.excerpts(tabId, frameId)).map((excerpt) => ({ frameId, excerpt }))),
  );
  const all = lists.flat();
  const items = all.slice(0, MOST).map(({ frameId, excerpt }) => {
    const button = excerptButton(excerpt);
    button.addEventListener('click', () => void callFrames.reveal(tabId, frameId, excerpt.id));
    return element('li', {}, button);
  });
  if (all.length <= MOST) return items;
  return [...items, element('li', { className: 'more' }, message('excerpts_more', formatNumber(MOST)))];
}

function excerptButton({ category, before, mark, after }: Excerpt): HTMLElement {
  const words = element('span', { className: 'marked' }, mark);
  words.dataset['line'] = category;
  const title = message('show_in_page', message(`kind_${category}`));
  return element('button', { type: 'button', className: 'excerpt', dir: 'auto', title }, before, words, after);
}
