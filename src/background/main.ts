import { browser } from '../platform/browser.ts';
import { failureOf } from '../platform/failure.ts';
import { hearFailures } from '../platform/failure-messages.ts';
import { OURSELVES } from '../platform/kept-failures.ts';
import { announceSummary, answerBackgroundCalls } from '../platform/messages.ts';
import { loadSettings, watchSettings } from '../platform/settings-storage.ts';
import { summarize } from '../platform/tab-counts.ts';
import { summaryOf } from '../platform/tab-frames.ts';
import { showOnButton } from './button.ts';
import { dressAll, dressFrame } from './looks.ts';
import { forgetFailures, keepFailure } from './failures.ts';
import { forgetClosedTabs } from './closed-tabs.ts';
import { obeyShortcuts } from './commands.ts';
import { offerMenus } from './menus.ts';
import { readOpenTabs } from './open-tabs.ts';
import { answerStepBackgroundCalls } from '../platform/step-messages.ts';
import { askAnew, askAnewSoon } from './refresh.ts';
import { stepping } from './stepping.ts';
import { addReport, knownTabs, type TabFrames } from './tab-store.ts';
import { keepSynchronised } from './synchronise.ts';

/** Opened once, when the extension is new; an update opens nothing. */
const WELCOME = '/src/welcome/index.html';

// The background lives as long as the browser lets it: nothing here is ever taken back.
const { signal } = new AbortController();

async function show({ tabId, frames }: TabFrames): Promise<void> {
  const summary = summarize(frames);
  if (!summary) return;
  await Promise.all([showOnButton(tabId, summary, await loadSettings()), announceSummary(tabId, summary)]);
}

/** A page that has loaded may be one that cannot be read: then nobody tells that the page before it is gone. */
async function checkLoaded(tabId: number): Promise<void> {
  await askAnew(tabId);
  if ((await summaryOf(tabId)) !== undefined) return;
  await Promise.all([showOnButton(tabId, undefined, await loadSettings()), announceSummary(tabId, undefined)]);
}

keepSynchronised(signal);

answerBackgroundCalls(
  {
    report: async (report, { tabId, frameId }) => {
      const tabs = await addReport(tabId, frameId, report);
      await Promise.all(tabs.map((tab) => show(tab)));
      for (const tab of tabs) if (tab.hasEnded) askAnewSoon(tab.tabId);
    },
    framesGone: ({ tabId }) => askAnewSoon(tabId),
    dress: ({ tabId, frameId }) => dressFrame(tabId, frameId),
  },
  signal,
);

hearFailures((failure, from) => keepFailure(from?.tabId ?? OURSELVES, failure), signal);
self.addEventListener('error', ({ error }) => void keepFailure(OURSELVES, failureOf(error)));
self.addEventListener('unhandledrejection', ({ reason }) => void keepFailure(OURSELVES, failureOf(reason)));
answerStepBackgroundCalls(stepping, signal);
obeyShortcuts();
offerMenus(signal);

watchSettings((settings) => {
  void dressAll(settings.look);
  void knownTabs().then((tabs) =>
    tabs.map(({ tabId, frames }) => {
      const summary = summarize(frames);
      return summary && showOnButton(tabId, summary, settings);
    }),
  );
}, signal);

forgetClosedTabs();
browser.runtime.onInstalled.addListener(({ reason }) => {
  void readOpenTabs();
  if (reason === 'install') void browser.tabs.create({ url: WELCOME });
});
// The reader has just allowed a site: its open pages need not be loaded again.
browser.permissions.onAdded.addListener(() => void readOpenTabs());
browser.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === 'loading') void forgetFailures(tabId);
  if (status === 'complete') void checkLoaded(tabId);
});
// Frames hold a port open to learn when the extension is gone; it also tells when they are.
browser.runtime.onConnect.addListener((port) => {
  const tabId = port.sender?.tab?.id;
  if (tabId !== undefined) port.onDisconnect.addListener(() => askAnewSoon(tabId));
});
