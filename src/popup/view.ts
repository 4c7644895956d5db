import { totalOf } from '../engine/index.ts';
import { browser } from '../platform/browser.ts';
import { withSite } from '../platform/settings.ts';
import { saveSettings } from '../platform/settings-storage.ts';
import { byId, element } from '../ui/element.ts';
import { countMessage, message } from '../ui/messages.ts';
import { switchInput } from '../ui/switch.ts';
import { balanceBar } from './balance.ts';
import { excerptItems } from './excerpts.ts';
import { kindRows } from './kinds.ts';
import { type Known, type PopupState, popupState } from './state.ts';
import { originPattern, type Tab } from './tab.ts';

const NO_COUNTS = { anonymous: 0, vague: 0, passive: 0, hearsay: 0, document: 0, talk: 0 };

/** States in which the kinds and what was found are worth showing. */
const WITH_KINDS: ReadonlySet<PopupState> = new Set(['normal', 'zero', 'reading']);

/** The popup's picture of what is known; called again with every piece of news. */
export class PopupView {
  private readonly showKinds = kindRows(byId('kinds'));
  private excerptsOf = '';

  constructor(private readonly tab: Tab) {
    document.documentElement.lang = message('locale');
    document.documentElement.dir = message('@@bidi_dir');
    byId('list-title').textContent = message('in_the_text');
  }

  show(known: Known): void {
    const { settings, summary } = known;
    const state = popupState(known);
    const counts = summary?.counts ?? NO_COUNTS;
    const total = totalOf(counts, settings.disabledCategories);
    const hasKinds = WITH_KINDS.has(state);
    document.body.dataset['state'] = state;
    byId('sentence').textContent = sentenceFor(state, total);
    byId('sentence').dataset['total'] = String(total);
    byId('why').textContent = state === 'normal' || state === 'reading' ? '' : message(WHY[state]);
    byId('balance').replaceChildren(...(hasKinds && summary ? balanceBar(summary.balance) : []));
    byId('progress').hidden = state !== 'reading';
    byId('kinds').hidden = !hasKinds;
    this.showKinds(counts, settings);
    this.showSite(known, state);
    this.showFoot(settings.paused);
    byId('actions').replaceChildren(...this.actions(state));
    void this.showExcerpts(known, hasKinds && total > 0);
  }

  private showSite({ settings, summary }: Known, state: PopupState): void {
    const label = byId('site');
    label.hidden = !summary || state === 'unreadable';
    if (!summary) return;
    const name = summary.site === '' ? message('file_pages') : summary.site;
    const isOn = !settings.pausedSites.includes(summary.site);
    const input = switchInput(message('site_switch', name), isOn, (on) => {
      void saveSettings((now) => withSite(now, summary.site, on));
    });
    input.dataset['switch'] = 'site';
    replaceKeepingFocus(label, [element('span', {}, name), input]);
  }

  private showFoot(paused: boolean): void {
    const text = message(paused ? 'resume_everywhere' : 'pause_everywhere');
    const button = element('button', { type: 'button', className: 'link' }, text);
    button.dataset['switch'] = 'everywhere';
    button.addEventListener('click', () => void saveSettings((now) => ({ ...now, paused: !paused })));
    replaceKeepingFocus(byId('foot'), [button]);
  }

  private actions(state: PopupState): HTMLElement[] {
    const origin = originPattern(this.tab.url);
    if (state !== 'withheld' || origin === undefined) return [];
    const button = element('button', { type: 'button', className: 'button main' }, message('allow_site'));
    button.addEventListener('click', () => void browser.permissions.request({ origins: [origin] }));
    return [button];
  }

  /** Asks the frames only when something was found or lost since the last time. */
  private async showExcerpts({ summary, settings }: Known, wanted: boolean): Promise<void> {
    byId('list').hidden = !wanted;
    const key = JSON.stringify([wanted, summary?.counts, summary?.frames, settings.disabledCategories]);
    if (!summary || key === this.excerptsOf) return;
    this.excerptsOf = key;
    const items = wanted ? await excerptItems(this.tab.id, summary.frames) : [];
    if (key === this.excerptsOf) byId('excerpts').replaceChildren(...items);
  }
}

const WHY = {
  zero: 'zero_why',
  paused: 'paused_why',
  off: 'off_why',
  unreadable: 'unreadable_why',
  withheld: 'withheld_why',
  file: 'unreadable_file',
} as const;

function sentenceFor(state: PopupState, total: number): string {
  if (state === 'normal') return countMessage('total', total);
  if (state === 'reading') return countMessage('reading', total);
  return message(state === 'file' ? 'unreadable' : state);
}

function replaceKeepingFocus(parent: HTMLElement, children: HTMLElement[]): void {
  const hadFocus = parent.contains(document.activeElement);
  parent.replaceChildren(...children);
  if (hadFocus) parent.querySelector<HTMLElement>('[data-switch]')?.focus();
}
