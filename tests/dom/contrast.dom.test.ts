import { afterEach, describe, expect, test } from 'vitest';
import { marksCss } from '../../src/marks/marks-css.ts';
import { readHtml } from './read-page.ts';

/** A sentence of each kind. */
const TEXT = `A senior official said it. Critics say so. The king is said to be ill. He has reportedly left. Studies show it.
  The plan has sparked speculation about a merger.`;

/** Text and ground as pages have them: strong, weak, coloured, in between. */
const PAGES = [
  ['#000000', '#ffffff'],
  ['#1d1b18', '#fff1e5'],
  ['#0000ee', '#ffffff'],
  ['#cc0000', '#ffffff'],
  ['#767676', '#ffffff'],
  ['#6b6b6b', '#fff1e5'],
  ['#999999', '#ffffff'],
  ['#333333', '#c8c8c8'],
  ['#000000', '#808080'],
  ['#ffffff', '#777777'],
  ['#ffffff', '#4b4b4b'],
  ['#ffffff', '#0f4d4a'],
  ['#f1eee8', '#1c1c1e'],
  ['#8a8a8a', '#1c1c1e'],
  ['#ffffff', '#000000'],
  ['oklch(0.98 0 0)', 'oklch(0.15 0 0)'],
  ['oklab(0.2 0 0)', 'oklab(0.97 0 0)'],
  ['lab(95 0 0)', 'lch(8 0 0)'],
  ['color(srgb 0.95 0.95 0.95)', 'color(srgb 0.1 0.1 0.12)'],
] as const;

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

afterEach(() => {
  document.adoptedStyleSheets = [];
});

/** What the browser makes of a mark's rule where the mark stands. */
function drawnAs(rule: CSSStyleRule, where: Element): { text: Colour; ground: Colour; line: Colour } {
  const probe = where.appendChild(document.createElement('span'));
  probe.style.cssText = rule.style.cssText;
  const { color, backgroundColor, textDecorationColor } = getComputedStyle(probe);
  const colours = { text: parse(color), ground: parse(backgroundColor), line: parse(textDecorationColor) };
  probe.remove();
  return colours;
}

function parse(value: string): Colour {
  const numbers =
    /^rgba?\((.+)\)$/
      .exec(value)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? pixelOf(value);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  return [red, green, blue, alpha];
}

/** What the browser paints for an opaque colour. */
function pixelOf(colour: string): number[] {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return Array.from(canvas.getImageData(0, 0, 1, 1).data.subarray(0, 3));
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  return [mix(red, ground[0], alpha), mix(green, ground[1], alpha), mix(blue, ground[2], alpha), 1];
}

function mix(top: number, below: number, alpha: number): number {
  return top * alpha + below * (1 - alpha);
}

describe.each(PAGES)('text in %s on %s', (color, background) => {
  test('marks leave its contrast where it has to be, and their lines can be seen', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(marksCss(['q7']));
    document.adoptedStyleSheets = [sheet];
    const { page } = await readHtml(`<p id="it" style="color: ${color}; background: ${background}">${TEXT}</p>`);
    const paragraph = document.querySelector('#it')!;
    const { color: own, backgroundColor } = getComputedStyle(paragraph);
    const ground = parse(backgroundColor);
    const before = contrast(parse(own), ground);
    expect(new Set(page.shown.map(({ painted }) => painted.mark.category)).size).toBe(6);
    const check = (names: readonly string[], least: number) => {
      for (const name of names) {
        const rule = [...sheet.cssRules].find((one) => one.cssText.includes(`(${name})`));
        if (!(rule instanceof CSSStyleRule)) throw new Error(`Nothing draws ${name}.`);
        const drawn = drawnAs(rule, paragraph);
        const behind = over(drawn.ground, ground);
        expect(contrast(drawn.text, behind), `text of ${name}`).toBeGreaterThanOrEqual(least);
        // What is set off stands on a ground of its own.
        expect(contrast(drawn.line, drawn.ground[3] === 1 ? behind : ground), `line of ${name}`).toBeGreaterThanOrEqual(
          Math.min(3, before) - 0.01,
        );
      }
    };
    const atRest = [...CSS.highlights.keys()];
    check(atRest, before >= 4.5 ? 4.5 : before - 0.01);
    for (const { painted } of page.shown) {
      page.highlighter.activate(painted.mark);
      check(
        [...CSS.highlights.keys()].filter((name) => !atRest.includes(name)),
        4.5,
      );
    }
  });
});
