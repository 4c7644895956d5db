import { browser } from '../platform/browser.ts';
import { totalOf } from '../engine/index.ts';
import { byId, element } from '../ui/element.ts';
import { tellFailures } from '../ui/failures.ts';
import { findingsIn, namedSourcesIn } from '../ui/findings/tab-findings.ts';
import { showLook } from '../ui/look.ts';
import { countMessage, message, speak } from '../ui/messages.ts';
import { followTab } from '../ui/tab/follow.ts';
import { type Known, tabState } from '../ui/tab/state.ts';
import { type Tab, tabInQuestion } from '../ui/tab/tab.ts';
import { wordsFor } from '../ui/tab/words.ts';
import type { Report } from './report.ts';
import { reportToolbar } from './toolbar.ts';
import { reportView } from './view.ts';

tellFailures();

speak(document.documentElement);
document.title = `${message('extensionName')} – ${message('report')}`;

/** Takes down what is known of the tab once it has been read; until then, or where it is not read, says so. */
async function open(): Promise<void> {
  const tab = await tabInQuestion(new URL(location.href)).catch(() => undefined);
  document.body.hidden = false;
  if (!tab) byId('main').replaceChildren(element('h1', {}, message('report_tab_gone')));
  else {
    const following = new AbortController();
    const onNews = (known: Known) => {
      const state = tabState(known);
      if (state === 'normal' || state === 'zero') {
        following.abort();
        void show(tab, known);
      } else byId('main').replaceChildren(...saying(known));
    };
    await followTab(tab, onNews, following.signal);
  }
}

async function show(tab: Tab, { settings, summary }: Known): Promise<void> {
  if (!summary) return;
  showLook(settings.look);
  const [{ title }, findings, sources] = await Promise.all([
    browser.tabs.get(tab.id),
    findingsIn(tab.id, summary),
    namedSourcesIn(tab.id, summary),
  ]);
  const off = settings.disabledCategories.map((id) => [id, 0]);
  const report: Report = {
    title: title ?? summary.site,
    address: tab.url,
    date: new Date(),
    counts: { ...summary.counts, ...Object.fromEntries(off) },
    balance: summary.balance,
    findings: findings.map(({ excerpt }) => excerpt),
    sources,
  };
  document.body.dataset['total'] = String(totalOf(report.counts));
  byId('main').replaceChildren(
    reportToolbar(() => report),
    reportView(report),
  );
}

function saying(known: Known): HTMLElement[] {
  const { sentence, count, why } = wordsFor(known);
  const words = count === undefined ? message(sentence) : countMessage(sentence, count);
  return [element('h1', {}, words), ...why.map((key) => element('p', {}, message(key)))];
}

void open();
