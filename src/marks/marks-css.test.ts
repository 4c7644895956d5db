import { describe, expect, test } from 'vitest';
import { CATEGORY_IDS, type CategoryId } from '../engine/index.ts';
import { type Colour, contrast, luminance, over, parseColour } from './colour.ts';
import { DEFAULT_LOOK, INKS, kindLook, type Look, LINES, PRESETS, WEIGHTS, withKindLook } from './look.ts';
import { lookCss } from './look-css.ts';
import { drawnLine, marksCss } from './marks-css.ts';
import { highlightName, TONES } from './names.ts';
import { activeOf, paletteOf, tintOf } from './palette.ts';

const colour = (value: string): Colour => {
  const parsed = parseColour(value);
  if (!parsed) throw new Error(`${value} is no colour.`);
  return parsed;
};
const grey = (level: number): Colour => ({ red: level, green: level, blue: level, alpha: 1 });
const GREYS = Array.from({ length: 256 }, (_, level) => grey(level));
const looks = PRESETS.flatMap((preset) => WEIGHTS.map((weight): Look => ({ preset, weight, kinds: {} })));

describe.each(PRESETS)('the lines of %s', (preset) => {
  const { inks, lightFrom, darkTo } = paletteOf({ ...DEFAULT_LOOK, preset });

  test('have 3 : 1 on every ground on which they are used', () => {
    for (const { light, dark } of Object.values(inks)) {
      for (const ground of GREYS.filter((each) => luminance(each) >= lightFrom))
        expect(contrast(colour(light), ground)).toBeGreaterThanOrEqual(2.95);
      for (const ground of GREYS.filter((each) => luminance(each) <= darkTo))
        expect(contrast(colour(dark), ground)).toBeGreaterThanOrEqual(2.95);
    }
  });

  test('have it where the reader is too, and the words 4.5 : 1, on clearly more of their own colour', () => {
    for (const ink of INKS) {
      const look = withKindLook({ ...DEFAULT_LOOK, preset }, 'talk', { ink });
      for (const side of ['light', 'dark'] as const) {
        const active = activeOf(look, 'talk', side);
        const ground = colour(active.ground);
        expect(contrast(colour(active.ink), ground)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(colour(active.line), ground)).toBeGreaterThanOrEqual(3);
        const paper = colour(side === 'light' ? '#ffffff' : '#1c1c1e');
        const { colour: tint, alpha } = tintOf(look, 'talk', side);
        const atRest = over({ ...colour(tint), alpha }, paper);
        expect(contrast(ground, paper)).toBeGreaterThan(1.25 * contrast(atRest, paper));
        expect(hueOf(ground)).toEqual(hueOf(over({ ...colour(tint), alpha: 0.4 }, paper)));
      }
    }
  });
});

/** Which channel of a colour is strongest, and which is weakest. */
function hueOf({ red, green, blue }: Colour): readonly number[] {
  const channels = [red, green, blue];
  return [channels.indexOf(Math.max(...channels)), channels.indexOf(Math.min(...channels))];
}

const namesOf = (category: CategoryId): string =>
  TONES.map((tone) => `::highlight(${highlightName('q7', category, tone)})`).join(',');

test.each(looks)('no two kinds share a line in $preset, $weight', (look) => {
  for (const isInk of [true, false]) {
    const drawn = CATEGORY_IDS.map((id) => JSON.stringify(drawnLine(look, id, isInk)));
    expect(new Set(drawn).size).toBe(CATEGORY_IDS.length);
  }
});

test('every choice changes what is drawn, and nothing else does', () => {
  const before = marksCss(['q7']);
  const sheets = new Set(looks.map((look) => marksCss(['q7'], look)));
  // Underline and monochrome differ by colour, the weights by thickness: each look has a sheet of its own.
  expect(sheets.size).toBe(looks.length);
  expect(sheets).toContain(before);
  for (const ink of INKS) {
    for (const line of LINES) {
      const look = withKindLook(DEFAULT_LOOK, 'talk', { ink, line });
      expect(kindLook(look, 'talk')).toEqual({ ink, line });
      const isStandard = ink === 'grey' && line === 'fine-dots';
      expect(marksCss(['q7'], look) === before).toBe(isStandard);
      expect(lookCss(look) === lookCss(DEFAULT_LOOK)).toBe(isStandard);
    }
  }
});

test('where the system sets all colours, dots of two sizes are told apart by a second line', () => {
  const [, forced = ''] = marksCss(['q7']).split(/@media \(forced-colors: active\)|@supports/);
  expect(forced).toContain(`${namesOf('talk')}{text-decoration-line: underline overline;}`);
  expect(forced).not.toContain(namesOf('vague'));
});
