import { NO_COUNTS } from '../engine/index.ts';
import { browser } from '../platform/browser.ts';
import { byId, element } from '../ui/element.ts';
import { countMessage, message, speak } from '../ui/messages.ts';
import { actionsFor } from './actions.ts';
import { balanceBar } from './balance.ts';
import { everywhereButton } from './everywhere.ts';
import { excerptList } from './excerpts.ts';
import { kindRows } from './kinds.ts';
import { siteSwitch } from './site-switch.ts';
import { type Known, type PopupState, popupState } from './state.ts';
import type { Tab } from './tab.ts';
import { wordsFor } from './words.ts';

/** The shape of the icon in the head, which is that of the toolbar button. */
const ICONS: Readonly<Record<PopupState, string>> = {
  normal: 'on',
  zero: 'on',
  reading: 'on',
  paused: 'paused',
  off: 'off',
  unreadable: 'unreadable',
  withheld: 'unreadable',
};

/** The popup's picture of what is known; called again with every piece of news. */
export class PopupView {
  private readonly showSite = siteSwitch(byId('site'));
  private readonly showKinds = kindRows(byId('kinds'));
  private readonly showExcerpts;
  private readonly everywhere = everywhereButton();

  constructor(private readonly tab: Tab) {
    speak(document.documentElement);
    byId('list-title').textContent = message('in_the_text');
    this.showExcerpts = excerptList(byId('excerpts'), tab.id);
    byId('foot').append(optionsLink());
  }

  /** Resolves when the list of findings is there too. */
  async show(known: Known): Promise<void> {
    const { settings, summary } = known;
    const state = popupState(known);
    const { sentence, count, why } = wordsFor(known);
    const isRead = ICONS[state] === 'on';
    document.body.dataset['state'] = state;
    byId('icon').setAttribute('src', `/icons/${ICONS[state]}-48.png`);
    byId('sentence').textContent = count === undefined ? message(sentence) : countMessage(sentence, count);
    byId('sentence').dataset['total'] = String(count ?? 0);
    byId('why').replaceChildren(...why.map((key) => element('p', {}, message(key))));
    byId('balance').replaceChildren(...(isRead && summary ? balanceBar(summary.balance) : []));
    byId('progress').hidden = state !== 'reading';
    byId('kinds').hidden = !isRead;
    byId('list').hidden = !isRead || !count;
    this.showSite(known);
    this.showKinds(summary?.counts ?? NO_COUNTS, settings);
    byId('actions').replaceChildren(...actionsFor(state, known, this.tab));
    this.showEverywhere(settings.paused);
    await this.showExcerpts(isRead && count ? summary : undefined, settings.disabledCategories);
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

function optionsLink(): HTMLElement {
  const button = element('button', { type: 'button', className: 'link push' }, message('options'));
  button.addEventListener('click', () => void browser.runtime.openOptionsPage().then(() => close()));
  return button;
}
