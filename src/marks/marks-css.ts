import { CATEGORY_IDS, type CategoryId } from '../engine/index.ts';
import { DEFAULT_LOOK, kindLook, type Line, type Look, type Weight } from './look.ts';
import { highlightName, type Tone, TONES } from './names.ts';
import { activeOf, type Ground, lineColour, tintOf } from './palette.ts';

/** What a line is for `text-decoration`, and its thickness beside text of 1em: no two lines share both. */
const STYLES: Readonly<Record<Line, { readonly style: string; readonly em: number }>> = {
  thick: { style: 'solid', em: 0.16 },
  'large-dots': { style: 'dotted', em: 0.2 },
  dashes: { style: 'dashed', em: 0.1 },
  wave: { style: 'wavy', em: 0.1 },
  double: { style: 'double', em: 0.08 },
  'fine-dots': { style: 'dotted', em: 0.1 },
};

/**
 * The least thickness in pixels. They are whole ones, because browsers round fractions differently; the double line needs its
 * gap on dense screens.
 */
const PIXELS: Readonly<Record<Weight, Readonly<Record<Line, number>>>> = {
  fine: { thick: 2, 'large-dots': 3, dashes: 1, wave: 1, double: 1, 'fine-dots': 1 },
  regular: { thick: 3, 'large-dots': 4, dashes: 2, wave: 2, double: 1.5, 'fine-dots': 2 },
  strong: { thick: 4, 'large-dots': 5, dashes: 3, wave: 3, double: 2, 'fine-dots': 3 },
};

const FACTORS: Readonly<Record<Weight, number>> = { fine: 0.75, regular: 1, strong: 1.35 };

/** Fine dots in the colour of the text are told from large ones by a second line above. */
const OVERLINED: Line = 'fine-dots';

export interface DrawnLine {
  readonly style: string;
  readonly thickness: string;
  /** `underline`, or both lines. */
  readonly where: string;
  /** The size of dots that are round: Firefox begins a line of them with half of one. */
  readonly dots: string;
}

/** How a kind's line is drawn; colour apart. */
export function drawnLine(look: Look, category: CategoryId, isInk: boolean): DrawnLine {
  const { line } = kindLook(look, category);
  const { style } = STYLES[line];
  const em = Number((STYLES[line].em * FACTORS[look.weight]).toFixed(3));
  const pixels = PIXELS[look.weight][line];
  const thickness = `max(${pixels}px, ${em}em)`;
  return {
    style,
    thickness,
    where: isInk && line === OVERLINED ? 'underline overline' : 'underline',
    dots: style === 'dotted' && pixels > 2 ? thickness : '0px',
  };
}

function declarations(look: Look, category: CategoryId, tone: Tone): string {
  if (tone === 'ink') return decoration(look, category, undefined);
  const ground = tone.startsWith('light') ? 'light' : 'dark';
  const colour = lineColour(look, category, ground);
  if (tone === `${ground}-active`) {
    // The text's own colour is the page's; here it is set.
    const active = activeOf(look, category, ground);
    return `color: ${active.ink}; background-color: ${active.ground}; ${decoration(look, category, active.line)}`;
  }
  const lined = decoration(look, category, colour);
  const { colour: tint, alpha } = tintOf(look, category, ground);
  return tone === ground && alpha > 0 ? `background-color: ${tint}${hex(alpha)}; ${lined}` : lined;
}

function decoration(look: Look, category: CategoryId, colour: string | undefined): string {
  const { where, style, thickness } = drawnLine(look, category, colour === undefined);
  return `text-decoration: ${where} ${style} ${colour ?? 'currentColor'} ${thickness}; text-underline-offset: 0.22em;`;
}

/** From 0 to 1 as two hexadecimal digits. */
function hex(alpha: number): string {
  return Math.round(alpha * 255)
    .toString(16)
    .padStart(2, '0');
}

/** The line of a kind as a legend shows it, for light and dark ground. */
export function swatchStyle(category: CategoryId, look: Look = DEFAULT_LOOK): string {
  const colour = (ground: Ground) => lineColour(look, category, ground) ?? 'currentColor';
  const pair = `light-dark(${colour('light')}, ${colour('dark')})`;
  const { dots } = drawnLine(look, category, false);
  return `${decoration(look, category, pair)} text-underline-offset: -0.34em; --dots: ${dots};`;
}

/** The rules that draw the marks of the given sets of names. */
export function marksCss(prefixes: readonly string[], look: Look = DEFAULT_LOOK): string {
  const selectors = (category: CategoryId, tone: Tone) =>
    prefixes.map((prefix) => `::highlight(${highlightName(prefix, category, tone)})`).join(',');
  const rules = CATEGORY_IDS.flatMap((category) =>
    TONES.map((tone) => `${selectors(category, tone)}{${declarations(look, category, tone)}}`),
  );
  return `${rules.join('\n')}\n@media (forced-colors: active){\n${forcedColours(look, selectors)}}\n`;
}

/**
 * Where the reader's system sets all colours, only lines tell the kinds apart, and the mark under the pointer is selected.
 * Chromium selects every mark: there a line is seen only within the ground of its words.
 */
function forcedColours(look: Look, selectors: (category: CategoryId, tone: Tone) => string): string {
  const active = CATEGORY_IDS.flatMap((category) => [
    selectors(category, 'light-active'),
    selectors(category, 'dark-active'),
  ]);
  const overlined = CATEGORY_IDS.filter((category) => kindLook(look, category).line === OVERLINED);
  const rules = [
    `${active.join(',')}{color: HighlightText; background-color: Highlight; text-decoration-color: currentColor;}`,
  ];
  for (const category of overlined) {
    rules.push(
      `${TONES.map((tone) => selectors(category, tone)).join(',')}{text-decoration-line: underline overline;}`,
    );
  }
  const all = CATEGORY_IDS.flatMap((category) => TONES.map((tone) => selectors(category, tone)));
  rules.push(`@supports not (-moz-appearance: none){${all.join(',')}{text-underline-offset: 0;}}`);
  return `${rules.join('\n')}\n`;
}

/** The same for pages that are not ours: they are printed as they are. */
export function screenMarksCss(prefixes: readonly string[], look: Look = DEFAULT_LOOK): string {
  return `@media screen{\n${marksCss(prefixes, look)}}\n`;
}

/** A property with nothing in it, which says no more of us than the names of highlights do. */
const PRESENT = '--q7';

/** Says to the rules of `whilePresent` that it is there: a browser takes it away together with the extension. */
export const PRESENCE_CSS = `:root{${PRESENT}: ;}\n`;

/** Rules that draw nothing once `PRESENCE_CSS` is gone: a value with a property in it that is nowhere set is none. */
export function whilePresent(css: string): string {
  return css.replaceAll(/(?<=[{;]\s*)([a-z-]+): /g, `$1: var(${PRESENT}) `);
}
