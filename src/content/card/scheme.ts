import type { Tone } from '../../marks/names.ts';

/** The colour scheme for what stands on the ground of a mark: as light or dark as the page is there, whatever the browser prefers. */
export function schemeOf(tone: Tone): string {
  return tone === 'ink' ? 'light dark' : tone.startsWith('dark') ? 'dark' : 'light';
}
