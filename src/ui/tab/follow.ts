import { callFrames, watchSummaries } from '../../platform/messages.ts';
import { loadSettings, watchSettings } from '../../platform/settings-storage.ts';
import { summaryOf } from '../../platform/tab-frames.ts';
import type { Known } from './state.ts';
import { accessTo, type Tab } from './tab.ts';

/** Milliseconds in which a page that is read has reported; one that has not is not read. */
const PATIENCE = 300;

/**
 * Tells what is known of a tab, and again with every piece of news until the signal aborts. The first telling waits until
 * the page has reported or has had the time to.
 */
export async function followTab(tab: Tab, onNews: (known: Known) => void, signal: AbortSignal): Promise<void> {
  let isTold = false;
  let known: Known | undefined;
  const early: Partial<Known>[] = [];
  const tell = () => {
    if (!known || signal.aborted) return;
    isTold = true;
    onNews(known);
  };
  const learn = (news: Partial<Known>) => {
    if (!known) early.push(news);
    else {
      known = { ...known, ...news };
      if (isTold || news.summary) tell();
    }
  };
  watchSettings((settings) => learn({ settings }), signal);
  watchSummaries((tabId, summary) => tabId === tab.id && learn({ summary }), signal);
  const [settings, summary, access] = await Promise.all([loadSettings(), summaryOf(tab.id), accessTo(tab)]);
  known = Object.assign({ settings, summary, access }, ...early);
  if (known?.summary) tell();
  else setTimeout(() => isTold || tell(), PATIENCE);
  // Frames that reported to a browser session before this one, or not yet at all, do so now.
  await callFrames.reportNow(tab.id);
}
