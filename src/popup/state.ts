import { totalOf } from '../engine/index.ts';
import type { TabSummary } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';

/** What the popup has to say; every state has a sentence, and most a next step. */
export type PopupState = 'normal' | 'zero' | 'reading' | 'paused' | 'off' | 'unreadable' | 'withheld' | 'file';

export interface Known {
  readonly settings: Settings;
  /** Undefined when no frame of the tab has reported. */
  readonly summary: TabSummary | undefined;
  /** Whether the browser lets the extension read the tab's address; undefined for addresses that no extension may read. */
  readonly access: 'granted' | 'withheld' | 'file' | undefined;
}

export function popupState({ settings, summary, access }: Known): PopupState {
  if (settings.paused) return 'off';
  if (!summary) return access === 'withheld' || access === 'file' ? access : 'unreadable';
  if (settings.pausedSites.includes(summary.site)) return 'paused';
  switch (summary.state) {
    case 'paused':
      // The page has not yet heard that it may be read again.
      return 'reading';
    case 'done':
      return totalOf(summary.counts, settings.disabledCategories) === 0 ? 'zero' : 'normal';
    default:
      return summary.state;
  }
}
