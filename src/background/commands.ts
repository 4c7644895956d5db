import { browser, has, hasSidePanel, openSidePanel } from '../platform/browser.ts';
import { saveSettings } from '../platform/settings-storage.ts';
import { enterCard, step } from './stepping.ts';

/** What the reader's shortcuts do, by the names that the manifest gives them. */
export function obeyShortcuts(): void {
  // Firefox on phones has no shortcuts.
  if (!has('commands')) return;
  browser.commands.onCommand.addListener((name, tab) => void obey(name, tab?.id, tab?.windowId));
}

/** The panel may be opened only before anything is awaited: the browser asks for the reader's own press. */
async function obey(name: string, tabId: number | undefined, windowId: number | undefined): Promise<void> {
  if (name === 'open-panel') {
    if (windowId !== undefined && hasSidePanel()) await openSidePanel(windowId);
  } else if (name === 'toggle-marks') {
    await saveSettings((settings) => ({ ...settings, paused: !settings.paused }));
  } else if (tabId !== undefined) {
    if (name === 'next-mark') await step(tabId, 1);
    else if (name === 'previous-mark') await step(tabId, -1);
    else if (name === 'enter-card') await enterCard(tabId);
  }
}
