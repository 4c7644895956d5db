import type { CategoryId } from '../engine/index.ts';
import { mixed } from './colour.ts';
import { type Ink, kindLook, type Look } from './look.ts';

/** The ground on which a mark stands. */
export type Ground = 'light' | 'dark';

interface Palette {
  /** A line needs 3 : 1 against its ground: `light` has it on light grounds, `dark` on dark ones. */
  readonly inks: Readonly<Record<Exclude<Ink, 'ink'>, Readonly<Record<Ground, string>>>>;
  /** The luminance of the darkest light ground and of the lightest dark ground on which every line has its contrast. */
  readonly lightFrom: number;
  readonly darkTo: number;
}

const STANDARD: Palette = {
  inks: {
    violet: { light: '#7960a7', dark: '#cfb0fa' },
    blue: { light: '#083377', dark: '#6f9ada' },
    ochre: { light: '#965c08', dark: '#b69a58' },
    red: { light: '#6a1512', dark: '#e7959f' },
    green: { light: '#367b61', dark: '#a5dc9f' },
    grey: { light: '#534d5a', dark: '#e2dfe3' },
  },
  lightFrom: 0.58,
  darkTo: 0.07,
};

/** No two colours are nearer than 12.6 (OKLab × 100) for any kind of colour blindness. */
const SAFE: Palette = {
  inks: {
    violet: { light: '#9e5add', dark: '#ab82fb' },
    blue: { light: '#245392', dark: '#98c2fc' },
    ochre: { light: '#6d4d05', dark: '#fdce78' },
    red: { light: '#e7528b', dark: '#fe90a5' },
    green: { light: '#229106', dark: '#30ac41' },
    grey: { light: '#33363a', dark: '#dff0f6' },
  },
  lightFrom: 0.847,
  darkTo: 0.067,
};

/**
 * The mark that the reader is at has more of its kind's colour behind it than any at rest. What is behind that is set, and so is
 * the ink of the words, so that their contrast is known: 4.8 at the least.
 */
const ACTIVE: Readonly<Record<Ground, { readonly ink: string; readonly paper: string; readonly alpha: number }>> = {
  light: { ink: '#1d1b18', paper: '#ffffff', alpha: 0.42 },
  dark: { ink: '#f7f4ee', paper: '#1c1c1e', alpha: 0.38 },
};
/** How much of the ink goes into its line, which could not be seen on so much of its own colour. */
const INKED = 0.3;

/** How much of a kind's colour lies behind the words at rest, from 0 to 1, by preset. */
const TINTS: Readonly<Record<Look['preset'], Readonly<Record<Ground, number>>>> = {
  highlighter: { light: 0.14, dark: 0.22 },
  underline: { light: 0, dark: 0 },
  'colour-blind': { light: 0.08, dark: 0.14 },
  monochrome: { light: 0, dark: 0 },
};

export function paletteOf(look: Look): Palette {
  return look.preset === 'colour-blind' ? SAFE : STANDARD;
}

/** The colour of a kind's line; undefined where it has the colour of the text. */
export function lineColour(look: Look, category: CategoryId, ground: Ground): string | undefined {
  const { ink } = kindLook(look, category);
  return look.preset === 'monochrome' || ink === 'ink' ? undefined : paletteOf(look).inks[ink][ground];
}

/** What lies behind the words of a kind at rest: a colour and how much of it, from 0 to 1. */
export function tintOf(
  look: Look,
  category: CategoryId,
  ground: Ground,
): { readonly colour: string; readonly alpha: number } {
  const colour = lineColour(look, category, ground) ?? ACTIVE[ground].ink;
  return { colour, alpha: TINTS[look.preset][ground] };
}

/** The ink, the ground and the line of the mark that the reader is at. */
export function activeOf(
  look: Look,
  category: CategoryId,
  ground: Ground,
): Readonly<Record<'ink' | 'ground' | 'line', string>> {
  const { ink, paper, alpha } = ACTIVE[ground];
  const { colour } = tintOf(look, category, ground);
  return { ink, ground: mixed(colour, alpha, paper), line: mixed(ink, INKED, colour) };
}
