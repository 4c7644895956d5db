import type { Tone } from '../marks/names.ts';
import { parentElementOf, rootOf } from './dom.ts';
import { isShadowRoot } from './nodes.ts';

/** How a mark is drawn that is not under the pointer. */
type RestTone = Exclude<Tone, 'light-active' | 'dark-active'>;

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** From 0 (not there) to 1. */
  readonly alpha: number;
}

/** Below this luminance dark lines no longer have 3 : 1 against the ground, above the other one light lines do not. */
const LIGHT_FROM = 0.58;
const DARK_TO = 0.07;
/** The least contrast that text needs (WCAG 2.2, 1.4.3); a tint must not take it away. */
const TEXT_CONTRAST = 4.5;
/** What a tint does to the contrast of text on it, at most: measured over the palette on its grounds. */
const TINT_COST = 0.72;

/** What elements look like, as long as no style changes. */
export class Grounds {
  private readonly tones = new Map<Element, RestTone>();
  /** Luminances; undefined where a picture or nothing is behind the text. */
  private readonly grounds = new Map<Element, number | undefined>();

  /** Which set of lines can be seen where an element's text stands, and whether its text bears a tint. */
  toneAt(element: Element): RestTone {
    const known = this.tones.get(element);
    if (known) return known;
    const text = luminance(parseColour(getComputedStyle(element).color) ?? { red: 0, green: 0, blue: 0, alpha: 1 });
    const tone = toneOn(this.groundBehind(element) ?? (text > 0.4 ? 0.01 : 1), text);
    this.tones.set(element, tone);
    return tone;
  }

  /** The luminance of the nearest ground that hides what is behind it; undefined where none or a picture is found. */
  private groundBehind(element: Element): number | undefined {
    const passed: Element[] = [];
    let ground: number | undefined;
    for (let current: Element | null = element; current; current = outerElementOf(current)) {
      if (this.grounds.has(current)) {
        ground = this.grounds.get(current);
        break;
      }
      passed.push(current);
      const style = getComputedStyle(current);
      if (style.backgroundImage !== 'none') break;
      const colour = parseColour(style.backgroundColor);
      if (colour && colour.alpha > 0.5) {
        ground = luminance(colour);
        break;
      }
    }
    for (const one of passed) this.grounds.set(one, ground);
    return ground;
  }
}

function toneOn(ground: number, text: number): RestTone {
  const bearsTint = contrast(text, ground) * TINT_COST >= TEXT_CONTRAST;
  if (ground >= LIGHT_FROM) return bearsTint ? 'light' : 'light-line';
  if (ground <= DARK_TO) return bearsTint ? 'dark' : 'dark-line';
  return 'ink';
}

function outerElementOf(element: Element): Element | null {
  const parent = parentElementOf(element);
  if (parent) return parent;
  const root = rootOf(element);
  return isShadowRoot(root) ? root.host : null;
}

/** Browsers give computed colours as `rgb(…)`, or as `color(srgb …)` and the like, which we leave undecided. */
function parseColour(value: string): Colour | undefined {
  const [red, green, blue, alpha = 1] = (/^rgba?\((.+)\)$/.exec(value)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return { red, green, blue, alpha };
}

/** Relative luminance (WCAG 2.2), from 0 to 1. */
function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
