import { browser } from '../platform/browser.ts';
import { announceSummary, answerBackgroundCalls } from '../platform/messages.ts';
import { loadSettings, watchSettings } from '../platform/settings-storage.ts';
import { showOnButton } from './button.ts';
import { readOpenTabs } from './open-tabs.ts';
import { type Frames, summarize } from './tab-counts.ts';
import { addReport, forget, framesOf, knownTabs } from './tab-store.ts';

// The background lives as long as the browser lets it: nothing here is ever taken back.
const { signal } = new AbortController();

async function show(tabId: number, frames: Frames): Promise<void> {
  const summary = summarize(frames);
  if (!summary) return;
  await Promise.all([showOnButton(tabId, summary, await loadSettings()), announceSummary(tabId, summary)]);
}

answerBackgroundCalls(
  {
    report: (report, { tabId, frameId }) => addReport(tabId, frameId, report).then((frames) => show(tabId, frames)),
    summary: async (tabId) => summarize(await framesOf(tabId)),
  },
  signal,
);

watchSettings((settings) => {
  void knownTabs().then((tabs) =>
    tabs.map(({ tabId, frames }) => {
      const summary = summarize(frames);
      return summary && showOnButton(tabId, summary, settings);
    }),
  );
}, signal);

browser.tabs.onRemoved.addListener((tabId) => void forget(tabId));
browser.runtime.onInstalled.addListener(() => void readOpenTabs());
// The reader has just allowed a site: its open pages need not be loaded again.
browser.permissions.onAdded.addListener(() => void readOpenTabs());
// Pages hold a port open only to learn when it closes: that is how they know that the extension is gone.
browser.runtime.onConnect.addListener(() => undefined);
