import { totalOf } from '../engine/index.ts';
import { browser } from '../platform/browser.ts';
import type { TabSummary } from '../platform/reports.ts';
import type { Settings } from '../platform/settings.ts';

/** Ink on grey: a count, not an alarm. */
const GROUND = '#5a554d';
const INK = '#ffffff';
const SIZES = [16, 32, 48] as const;
/** More than this does not fit into the badge. */
const MOST = 999;

type Shape = 'on' | 'off' | 'paused' | 'unreadable';

/**
 * Shows on a tab's toolbar button how many marks there are, and by its shape whether the page is read: a page of which nothing
 * is known is not.
 */
export async function showOnButton(tabId: number, summary: TabSummary | undefined, settings: Settings): Promise<void> {
  const shape = shapeFor(summary, settings);
  const total = summary && shape === 'on' && settings.badge ? totalOf(summary.counts, settings.disabledCategories) : 0;
  const text = total === 0 ? '' : total > MOST ? `${MOST}+` : String(total);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
      browser.action.setBadgeTextColor({ tabId, color: INK }),
      browser.action.setIcon({ tabId, path: Object.fromEntries(SIZES.map((size) => [size, iconPath(shape, size)])) }),
    ]);
  } catch {
    // The tab was closed in the meantime: there is no button to show anything on.
  }
}

function shapeFor(summary: TabSummary | undefined, settings: Settings): Shape {
  if (settings.paused) return 'off';
  const state = summary?.state ?? 'unreadable';
  if (state === 'waiting') return 'paused';
  return state === 'paused' || state === 'unreadable' ? state : 'on';
}

function iconPath(shape: Shape, size: number): string {
  return `/icons/${shape}-${size}.png`;
}
