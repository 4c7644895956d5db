import { byId, element } from '../element.ts';
import { balanceBar } from '../balance-bar.ts';
import { showLook } from '../look.ts';
import { countMessage, message } from '../messages.ts';
import { actionsFor } from './actions.ts';
import { siteSwitch } from './site-switch.ts';
import { type Known, type TabState, tabState } from './state.ts';
import type { Tab } from './tab.ts';
import { wordsFor } from './words.ts';

/** The shape of the icon in the head, which is that of the toolbar button. */
const ICONS: Readonly<Record<TabState, string>> = {
  normal: 'on',
  zero: 'on',
  reading: 'on',
  paused: 'paused',
  waiting: 'paused',
  off: 'off',
  unreadable: 'unreadable',
  withheld: 'unreadable',
};

/** Whether marks are shown in a tab of this state, or would be if there were any. */
export function isShowing(state: TabState): boolean {
  return ICONS[state] === 'on';
}

/** The upper part of popup and panel: the site, the total as a sentence, the balance, and what the reader can do next. */
export function tabHead(): (known: Known, tab: Tab) => void {
  const showSite = siteSwitch(byId('site'));
  return (known, tab) => {
    const { settings, summary } = known;
    showLook(settings.look);
    const state = tabState(known);
    const { sentence, count, why } = wordsFor(known);
    document.body.dataset['state'] = state;
    byId('icon').setAttribute('src', `/icons/${ICONS[state]}-48.png`);
    byId('sentence').textContent = count === undefined ? message(sentence) : countMessage(sentence, count);
    byId('sentence').dataset['total'] = String(count ?? 0);
    byId('why').replaceChildren(...why.map((key) => element('p', {}, message(key))));
    byId('balance').replaceChildren(
      ...(isShowing(state) && summary ? balanceBar(summary.balance, summary.counts) : []),
    );
    byId('progress').hidden = state !== 'reading';
    byId('progress').style.setProperty('--read', String(summary?.progress ?? 0));
    byId('actions').replaceChildren(...actionsFor(state, known, tab));
    showSite(known);
  };
}
