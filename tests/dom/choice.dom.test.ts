import { expect, test, vi } from 'vitest';
import type { Page } from '../../src/content/page.ts';
import { CATEGORY_IDS } from '../../src/engine/index.ts';
import { contrast, luminance, over, parseColour } from '../../src/marks/colour.ts';
import { type Look, PRESETS } from '../../src/marks/look.ts';
import { highlightName } from '../../src/marks/names.ts';
import { lineColour, tintOf } from '../../src/marks/palette.ts';
import { DEFAULTS, type Settings } from '../../src/platform/settings.ts';
import { CLAIM, MARK, paintedWords, readHtml, settle } from './read-page.ts';

const HEARSAY = 'The bridge is reportedly unsafe.';
const QUOTED = '“Many experts say that it is so,” Ann Lee said.';
const choose = (choices: Partial<Settings>): Settings => ({ ...DEFAULTS, ...choices });
/** Short pages are repainted in one slice. */
const show = async (page: Page, settings: Settings): Promise<void> => {
  page.show(settings);
  await settle(0);
};
const kinds = (counts: Readonly<Record<string, number>> | undefined) =>
  Object.entries(counts ?? {}).flatMap(([kind, count]) => Array<string>(count).fill(kind));

test('an ignored phrase is neither painted nor counted, until it is ignored no longer', async () => {
  const { page, reports } = await readHtml(`<p>${CLAIM}</p><p>${HEARSAY}</p>`);
  await show(page, choose({ ignoredPhrases: [{ phrase: 'critics  SAY' }] }));
  expect(paintedWords()).toEqual(['reportedly']);
  expect(kinds(reports.at(-1)?.counts)).toEqual(['hearsay']);
  expect(page.excerpts.map(({ mark }) => mark)).toEqual(['reportedly']);
  await show(page, DEFAULTS);
  expect(paintedWords()).toEqual([MARK, 'reportedly']);
  expect(kinds(reports.at(-1)?.counts)).toEqual(['vague', 'hearsay']);
});

test('sure marks alone are fewer, and everything is more', async () => {
  const text =
    'Critics say it is unsafe. It is reportedly late. Is it fair that some say so? There are fears that it fails.';
  const { page } = await readHtml(`<p>${text}</p>`);
  const shown = async (sensitivity: Settings['sensitivity']) => {
    await show(page, choose({ sensitivity }));
    return paintedWords();
  };
  const [sure, balanced, everything] = [await shown('sure'), await shown('balanced'), await shown('everything')];
  expect(balanced).toEqual(expect.arrayContaining(sure));
  expect(everything).toEqual(expect.arrayContaining(balanced));
});

test('what is quoted is left alone where the reader wants it', async () => {
  const { page } = await readHtml(`<p>${QUOTED}</p><p>${CLAIM}</p>`);
  expect(paintedWords()).toEqual(['Many experts say', MARK]);
  await show(page, choose({ skipsQuotations: true }));
  expect(paintedWords()).toEqual([MARK]);
});

test('phrases of one’s own are painted as their kind, also in text that comes later, and go again', async () => {
  const { page, reports } = await readHtml('<p>The insiders know.</p><p>Nothing here.</p>');
  expect(paintedWords()).toEqual([]);
  await show(page, choose({ ownPhrases: [{ category: 'talk', pattern: 'the * know' }] }));
  expect(paintedWords()).toEqual(['The insiders know']);
  expect(kinds(reports.at(-1)?.counts)).toEqual(['talk']);
  document.body.insertAdjacentHTML('beforeend', '<p>Now <b>the others</b> know.</p>');
  await settle();
  expect(paintedWords()).toEqual(['The insiders know', 'the others know']);
  await show(page, DEFAULTS);
  expect(paintedWords()).toEqual([]);
});

test('a phrase of one’s own can be ignored, and its kind switched off', async () => {
  const { page } = await readHtml('<p>The insiders know.</p>');
  const ownPhrases = [{ category: 'talk', pattern: 'insiders' }] as const;
  await show(page, choose({ ownPhrases, disabledCategories: ['talk'] }));
  expect(paintedWords()).toEqual([]);
  await show(page, choose({ ownPhrases, ignoredPhrases: [{ phrase: 'insiders' }] }));
  expect(paintedWords()).toEqual([]);
});

/** Texts on grounds as pages have them; of the last ones the browser says nothing that can be measured. */
const PLACES = [
  ['#000000', '#ffffff'],
  ['#767676', '#ffffff'],
  ['#6b6b6b', '#ffffff'],
  ['#333333', '#fff1e5'],
  ['#505050', '#d8d8d8'],
  ['#ffffff', '#000000'],
  ['#f1eee8', '#1c1c1e'],
  ['#949494', '#1c1c1e'],
  ['#8c8c8c', '#000000'],
  ['#ffffff', '#0f4d4a'],
  ['#ffffff', '#4a4a4a'],
  ['#ffffff', '#777777'],
] as const;

test.each(PRESETS)('in the preset %s text keeps its contrast wherever it stands', async (preset) => {
  const look: Look = { preset, weight: 'regular', kinds: {} };
  let tinted = 0;
  for (const [text, ground] of PLACES) {
    const { page } = await readHtml(`<div style="color: ${text}; background: ${ground}"><p>${CLAIM}</p></div>`);
    // Every kind stands in the same place: the words are the reader's own.
    for (const category of CATEGORY_IDS) {
      await show(page, choose({ look, ownPhrases: [{ category, pattern: 'critics say' }] }));
      const { tone } = page.shown[0]!.painted.mark;
      expect(CSS.highlights.has(highlightName('q7', category, tone))).toBe(true);
      const [ink, below] = [parseColour(text)!, parseColour(ground)!];
      const side = tone.startsWith('light') ? 'light' : 'dark';
      const { colour, alpha } = tintOf(look, category, side);
      const hasTint = tone === 'light' || tone === 'dark';
      const seen = hasTint ? over({ ...parseColour(colour)!, alpha }, below) : below;
      if (hasTint && alpha > 0) tinted += 1;
      expect(contrast(ink, seen)).toBeGreaterThanOrEqual(Math.min(4.5, contrast(ink, below)));
      const line = tone === 'ink' ? undefined : lineColour(look, category, side);
      expect(contrast(line ? parseColour(line)! : ink, seen)).toBeGreaterThanOrEqual(line ? 2.95 : 0);
      expect(luminance(seen)).toBeGreaterThanOrEqual(0);
    }
    page.stop();
  }
  expect(tinted > 0).toBe(preset === 'highlighter' || preset === 'colour-blind');
});

test('over a picture there is no tint, for nothing can be measured there', async () => {
  const style = 'color: #000; background: linear-gradient(#fff, #fff)';
  const { page } = await readHtml(`<div style="${style}"><p>${CLAIM}</p></div>`);
  expect(page.shown[0]!.painted.mark.tone).toBe('light-line');
});

test('what can be seen through is taken into account', async () => {
  const veil = 'color: #000; background: rgba(0, 0, 0, 0.4)';
  const { page } = await readHtml(`<div style="background: #fff"><div style="${veil}"><p>${CLAIM}</p></div></div>`);
  // White under 40 % black is #999999, on which neither set of lines has its contrast.
  expect(page.shown[0]!.painted.mark.tone).toBe('ink');
});

test('a phrase of the reader that begins as a mark does and is longer is marked whole', async () => {
  const { page } = await readHtml(`<p>${CLAIM}</p>`);
  page.show({ ...DEFAULTS, ownPhrases: [{ category: 'vague', pattern: 'critics say the bridge' }] });
  await vi.waitFor(() => expect(paintedWords()).toEqual(['Critics say the bridge']));
  page.show(DEFAULTS);
  await vi.waitFor(() => expect(paintedWords()).toEqual([MARK]));
});
