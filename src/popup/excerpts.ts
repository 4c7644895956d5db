import { callFrames, type Excerpt } from '../platform/messages.ts';
import { element } from '../ui/element.ts';
import { message } from '../ui/messages.ts';

/** How many findings the popup lists. */
const MOST = 200;

/** The findings of all frames in reading order, each a button that shows the mark in the page. */
export async function excerptItems(tabId: number, frames: readonly number[]): Promise<HTMLElement[]> {
  const lists = await Promise.all(
    frames.map(async (frameId) => (await callFrames.excerpts(tabId, frameId)).map((excerpt) => ({ frameId, excerpt }))),
  );
  return lists
    .flat()
    .slice(0, MOST)
    .map(({ frameId, excerpt }) => element('li', {}, excerptButton(tabId, frameId, excerpt)));
}

function excerptButton(tabId: number, frameId: number, { id, category, before, mark, after }: Excerpt): HTMLElement {
  const words = element('span', { className: 'marked' }, mark);
  words.dataset['kind'] = category;
  const title = message('show_in_page', message(`kind_${category}`));
  const button = element('button', { type: 'button', className: 'excerpt', dir: 'auto', title }, before, words, after);
  button.addEventListener('click', () => void callFrames.reveal(tabId, frameId, id));
  return button;
}
