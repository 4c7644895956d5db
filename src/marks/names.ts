import { CATEGORY_IDS, type CategoryId } from '../engine/index.ts';

/**
 * How a mark is drawn where it stands: for light or dark ground, with a tint behind the words or with the line alone, or
 * with a line in the text's own colour where no line of the palette can be seen. `active` is the mark under the pointer.
 */
export const TONES = ['light', 'dark', 'light-line', 'dark-line', 'ink', 'light-active', 'dark-active'] as const;

export type Tone = (typeof TONES)[number];

/**
 * Beginnings of highlight names. The registry is the page's too, so a name says nothing of us, and each load of a page picks
 * another set: they look like the shortened names that build tools make. There are few, because a browser works out the style of
 * every name for every document: sixteen sets cost a page of many frames more than all the reading did.
 */
export const PREFIXES = ['q7', 'kx', 'e3', 'zt'];

/** The name in `CSS.highlights` of one kind in one tone. */
export function highlightName(prefix: string, category: CategoryId, tone: Tone): string {
  return `${prefix}${(CATEGORY_IDS.indexOf(category) * TONES.length + TONES.indexOf(tone)).toString(36).padStart(2, '0')}`;
}

/** Every name that a reader of ours may have registered. */
export function allHighlightNames(): string[] {
  return PREFIXES.flatMap((prefix) =>
    CATEGORY_IDS.flatMap((id) => TONES.map((tone) => highlightName(prefix, id, tone))),
  );
}

export function randomPrefix(): string {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
  return PREFIXES[random % PREFIXES.length] ?? 'q7';
}
