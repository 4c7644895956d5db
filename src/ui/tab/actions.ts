import { browser } from '../../platform/browser.ts';
import { callFrames } from '../../platform/messages.ts';
import { element } from '../element.ts';
import { message, type MessageKey } from '../messages.ts';
import { originPattern } from './origin.ts';
import { switchSite } from './site-switch.ts';
import type { Known, TabState } from './state.ts';
import type { Tab } from './tab.ts';

/** What the reader can do next in a state in which nothing is read. */
export function actionsFor(state: TabState, { summary }: Known, tab: Tab): HTMLElement[] {
  const origin = originPattern(tab.url);
  if (state === 'paused' && summary) return [action('resume_site', () => switchSite(summary.site, true))];
  if (state === 'waiting') return [action('read_now', () => void callFrames.readNow(tab.id))];
  if (state === 'withheld' && origin !== undefined) {
    return [action('allow_site', () => void browser.permissions.request({ origins: [origin] }))];
  }
  return [];
}

function action(key: MessageKey, onClick: () => void): HTMLElement {
  const button = element('button', { type: 'button', className: 'button main' }, message(key));
  button.addEventListener('click', onClick);
  return button;
}
