import { CATEGORY_IDS, type CategoryId } from '../engine/index.ts';
import { kindLook } from '../marks/look.ts';
import type { Settings } from '../platform/settings.ts';

export interface Alike {
  readonly kinds: readonly CategoryId[];
  readonly share: 'alike' | 'alike_colour';
}

/** Kinds that are shown in the same colour: with lines of their own, or drawn alike. Monochrome marks have no colours to share. */
export function alikeKinds({ look, disabledCategories }: Pick<Settings, 'look' | 'disabledCategories'>): Alike[] {
  const isMonochrome = look.preset === 'monochrome';
  const shown = CATEGORY_IDS.filter((id) => !disabledCategories.includes(id));
  const colourOf = (id: CategoryId) => (isMonochrome ? '' : kindLook(look, id).ink);
  const lookOf = (id: CategoryId) => `${colourOf(id)} ${kindLook(look, id).line}`;
  const groups = (of: (id: CategoryId) => string) =>
    [...new Set(shown.map(of))].map((value) => shown.filter((id) => of(id) === value)).filter((ids) => ids.length > 1);
  const same = groups(lookOf);
  const coloured = isMonochrome ? [] : groups(colourOf);
  const hasOwnLines = (ids: readonly CategoryId[]) => new Set(ids.map(lookOf)).size === ids.length;
  return [
    ...same.map((kinds): Alike => ({ kinds, share: 'alike' })),
    ...coloured.filter(hasOwnLines).map((kinds): Alike => ({ kinds, share: 'alike_colour' })),
  ];
}
