import { callBackground, callFrames, type TabSummary, watchSummaries } from '../platform/messages.ts';
import { loadSettings, watchSettings } from '../platform/settings-storage.ts';
import { type Known } from './state.ts';
import { accessTo, popupTab } from './tab.ts';
import { PopupView } from './view.ts';

/** Milliseconds in which a page that is read has reported; one that has not is not read. */
const PATIENCE = 300;

/** Milliseconds that the first picture waits for the list of findings. */
const LIST = 100;

const address = new URL(location.href);

async function open(): Promise<void> {
  const tab = await popupTab(address);
  if (!tab) return;
  const { signal } = new AbortController();
  const view = new PopupView(tab);
  let known: Known = {
    settings: await loadSettings(),
    summary: await callBackground.summary(tab.id),
    access: await accessTo(tab),
  };
  let isOpen = false;
  const learn = (news: Partial<Known>) => {
    known = { ...known, ...news };
    if (isOpen) void view.show(known);
  };
  // Painted once and whole, so that nothing moves under the pointer.
  const show = async () => {
    isOpen = true;
    await Promise.race([view.show(known), delay(LIST)]);
    document.body.hidden = false;
  };
  watchSettings((settings) => learn({ settings }), signal);
  watchSummaries((tabId, summary: TabSummary) => {
    if (tabId !== tab.id) return;
    learn({ summary });
    if (!isOpen) void show();
  }, signal);
  if (known.summary) void show();
  else setTimeout(() => isOpen || void show(), PATIENCE);
  // Frames that reported to a browser session before this one, or not yet at all, do so now.
  await callFrames.reportNow(tab.id);
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

// A page of ours in a tab that is not meant to be the popup of anything.
if (!address.searchParams.has('driver')) void open();
