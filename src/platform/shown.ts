import type { CategoryId, Strength } from '../engine/index.ts';
import { phraseKey } from './phrases.ts';
import type { IgnoredPhrase, Settings } from './settings.ts';
import { covers } from './sites.ts';

/** What of a finding the reader's choices look at. */
export interface Judged {
  readonly category: CategoryId;
  readonly strength: Strength;
  readonly inQuotation?: boolean;
}

/** Where a finding stands. */
export interface Where {
  /** The marked words as they stand in the text. */
  readonly words: string;
  /** The host name of the page; undefined for a text that belongs to no site. */
  readonly site?: string;
}

type Choices = Pick<Settings, 'sensitivity' | 'skipsQuotations' | 'ignoredPhrases'>;

const STRENGTHS: Readonly<Record<Settings['sensitivity'], readonly Strength[]>> = {
  sure: ['sure'],
  balanced: ['sure', 'likely'],
  everything: ['sure', 'likely', 'possible'],
};

/** Whether a finding is marked. */
export function isShown(
  finding: Judged,
  settings: Choices & Pick<Settings, 'disabledCategories'>,
  where: Where,
): boolean {
  return !settings.disabledCategories.includes(finding.category) && isWanted(finding, settings, where);
}

/** Whether a finding would be marked if its kind were on: counts tell what a kind has, also while it is off. */
export function isWanted(finding: Judged, settings: Choices, { words, site }: Where): boolean {
  if (!STRENGTHS[settings.sensitivity].includes(finding.strength)) return false;
  if (settings.skipsQuotations && finding.inQuotation === true) return false;
  if (settings.ignoredPhrases.length === 0) return true;
  const ignored = byPhrase(settings.ignoredPhrases).get(phraseKey(words)) ?? [];
  return !ignored.some((one) => one.site === undefined || (site !== undefined && covers(one.site, site)));
}

/** Lists are never changed, so each is put in order once, however many findings are held against it. */
const known = new WeakMap<readonly IgnoredPhrase[], ReadonlyMap<string, readonly IgnoredPhrase[]>>();

function byPhrase(phrases: readonly IgnoredPhrase[]): ReadonlyMap<string, readonly IgnoredPhrase[]> {
  const before = known.get(phrases);
  if (before) return before;
  const map = new Map<string, IgnoredPhrase[]>();
  for (const one of phrases) {
    const key = phraseKey(one.phrase);
    map.set(key, [...(map.get(key) ?? []), one]);
  }
  known.set(phrases, map);
  return map;
}
