export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** From 0 (not there) to 1. */
  readonly alpha: number;
}

/** Colours as browsers compute them: in a space, of which `color` tells the name, and with an alpha where they can be seen through. */
const COMPUTED = /^(rgb|color|oklab|oklch|lab|lch)a?\((?:[a-z][\w-]* )?(.+)\)$/;

/**
 * Reads a colour of ours (`#rrggbb`) or one that a browser has computed. What is told by its lightness is taken for the grey that
 * is as light, and any wide space for sRGB: that is enough to tell light from dark.
 */
export function parseColour(value: string): Colour | undefined {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(value)?.slice(1);
  const numbers = hex ? hex.map((digits) => Number.parseInt(digits, 16)) : computed(value);
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { red, green, blue, alpha };
}

function computed(value: string): readonly number[] {
  const [, space = '', list = ''] = COMPUTED.exec(value) ?? [];
  // `none` is no number.
  const numbers = list.split(/[\s,/]+/).map((one) => Number(one) || 0);
  if (space === '' || space === 'rgb') return numbers;
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  if (space === 'color') return [first * 255, second * 255, third * 255, alpha];
  // Luminance is the cube of this; the rest is the curve of sRGB (CSS Color 4).
  const root = space.startsWith('ok') ? first : (first + 16) / 116;
  const grey = 255 * Math.max(0, 1.055 * root ** (3 / 2.4) - 0.055);
  return [grey, grey, grey, alpha];
}

/** A colour laid over an opaque one. */
export function over({ red, green, blue, alpha }: Colour, below: Colour): Colour {
  const mix = (above: number, under: number) => above * alpha + under * (1 - alpha);
  return { red: mix(red, below.red), green: mix(green, below.green), blue: mix(blue, below.blue), alpha: 1 };
}

/** So much of one of our colours over another, as a colour for style sheets. */
export function mixed(above: string, alpha: number, below: string): string {
  const [colour, ground] = [parseColour(above), parseColour(below)];
  if (!colour || !ground) return below;
  const { red, green, blue } = over({ ...colour, alpha }, ground);
  return `rgb(${[red, green, blue].map(Math.round).join(' ')})`;
}

/** Relative luminance (WCAG 2.2), from 0 to 1. */
export function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Contrast of two opaque colours (WCAG 2.2), from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
