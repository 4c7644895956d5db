import { totalOf } from '../../engine/index.ts';
import type { TabSummary } from '../../platform/reports.ts';
import { isSiteOn, type Settings } from '../../platform/settings.ts';

/** What a surface has to say of a tab; every state has a sentence, and most a next step. */
export type TabState = 'normal' | 'zero' | 'reading' | 'waiting' | 'paused' | 'off' | 'unreadable' | 'withheld';

export interface Known {
  readonly settings: Settings;
  /** Undefined when no frame of the tab has reported. */
  readonly summary: TabSummary | undefined;
  readonly access: Access;
}

/**
 * Whether the browser lets the extension read the tab: `files` where it may be a file and files are not allowed,
 * `never` for addresses that no extension may read.
 */
export type Access = 'granted' | 'withheld' | 'files' | 'never';

export function tabState({ settings, summary, access }: Known): TabState {
  if (settings.paused) return 'off';
  if (!summary) return access === 'withheld' ? 'withheld' : 'unreadable';
  if (!isSiteOn(settings, summary.site)) return 'paused';
  switch (summary.state) {
    case 'paused':
    case 'waiting':
      // The page may not yet have heard that it is to be read after all.
      return settings.reading === 'always' ? 'reading' : 'waiting';
    case 'done':
      return totalOf(summary.counts) === 0 ? 'zero' : 'normal';
    default:
      return summary.state;
  }
}
