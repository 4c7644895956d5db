import { expect, test, vi } from 'vitest';
import {
  byId,
  betweenSlices,
  CLAIM,
  MARK,
  paintedRanges,
  paintedWords,
  readHtml,
  readPage,
  settle,
  stopReading,
} from './read-page.ts';
import { highlightName } from '../../src/marks/names.ts';
import { DEFAULTS } from '../../src/platform/settings.ts';

test('names in the registry say nothing of the extension', async () => {
  await readHtml(`<p>${CLAIM}</p>`);
  for (const name of CSS.highlights.keys()) expect(name).toMatch(/^q7[0-9a-z]{2}$/);
});

test('marks that the page has cleared away come back at the next look', async () => {
  const { page } = await readHtml(`<p>${CLAIM}</p>`);
  CSS.highlights.clear();
  await page.check();
  expect(paintedWords()).toEqual([MARK]);
});

test('highlights of the page stay', async () => {
  const own = new Highlight();
  CSS.highlights.set('search', own);
  const { page } = await readHtml(`<p>${CLAIM}</p>`);
  page.show({ ...DEFAULTS, disabledCategories: ['vague'] });
  await page.check();
  page.stop();
  expect([...CSS.highlights]).toEqual([['search', own]]);
});

test('after the end nothing of ours is left, and nothing comes back', async () => {
  const { page } = await readHtml(`<p>${CLAIM}</p>`);
  page.highlighter.activate(page.shown[0]!.painted.mark);
  page.stop();
  expect(CSS.highlights.size).toBe(0);
  const timer = vi.spyOn(globalThis, 'setTimeout');
  document.body.append('Officials said so.');
  await page.check();
  await Promise.resolve();
  expect(timer).not.toHaveBeenCalled();
  timer.mockRestore();
  await settle();
  expect(CSS.highlights.size).toBe(0);
});

test('a script that ends after the one of an update has begun leaves the marks of that', async () => {
  const { page: outdated } = await readHtml(`<p>${CLAIM}</p>`);
  const { page } = await readPage();
  page.highlighter.activate(page.shown[0]!.painted.mark);
  const registered = [...CSS.highlights];
  outdated.highlighter.activate(undefined);
  outdated.stop();
  expect([...CSS.highlights]).toEqual(registered);
  expect(paintedWords()).toContain(MARK);
});

test('an end that comes during the reading leaves nothing', async () => {
  document.body.innerHTML = `<p>${CLAIM}</p>`.repeat(3000);
  const reading = readPage();
  await betweenSlices();
  stopReading();
  await reading;
  expect(CSS.highlights.size).toBe(0);
});

test('a kind that is switched off and on again shows the same ranges: nothing is read', async () => {
  const { page, reports } = await readHtml(`<p>${CLAIM}</p><p>It is widely believed that it is so.</p>`);
  const before = paintedRanges();
  expect(before).toHaveLength(2);
  page.show({ ...DEFAULTS, disabledCategories: ['vague'] });
  expect(paintedWords()).toEqual(['It is widely believed']);
  page.show(DEFAULTS);
  expect(new Set(paintedRanges())).toEqual(new Set(before));
  expect(paintedRanges().every((range) => before.includes(range))).toBe(true);
  expect(reports.map(({ counts }) => counts)).toEqual(Array(3).fill(reports[0]?.counts));
});

test('a kind that is off stays off through changes of the page', async () => {
  const { page } = await readHtml('<p>It is widely believed that it is so.</p>');
  page.show({ ...DEFAULTS, disabledCategories: ['vague'] });
  document.body.insertAdjacentHTML('beforeend', `<p>${CLAIM}</p>`);
  await settle();
  expect(paintedWords()).toEqual(['It is widely believed']);
  expect(page.excerpts.map(({ mark }) => mark)).toEqual(['It is widely believed']);
});

test('the page is untouched', async () => {
  document.body.innerHTML = `<p>Critics <b>say</b> it is so.</p><div><input value="x"></div>`;
  const before = document.documentElement.outerHTML;
  const globals = Object.keys(globalThis).length;
  const seen = vi.fn();
  const observer = new MutationObserver(seen);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const { page } = await readPage();
  page.show({ ...DEFAULTS, disabledCategories: ['vague'] });
  page.show(DEFAULTS);
  page.highlighter.activate(page.shown[0]!.painted.mark);
  await page.check();
  await settle(50);
  page.stop();
  await settle(50);
  observer.disconnect();
  expect(seen).not.toHaveBeenCalled();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(Object.keys(globalThis)).toHaveLength(globals);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('painting wakes no observer of our own: an idle page is never read again', async () => {
  const { reports } = await readHtml(`<p>${CLAIM}</p>`);
  await settle(700);
  expect(reports).toHaveLength(1);
});

test('the mark that is set off lies over all others', async () => {
  const { page } = await readHtml(`<p>${CLAIM}</p>`);
  page.highlighter.activate(page.shown[0]!.painted.mark);
  expect([...CSS.highlights.values()].map(({ priority }) => priority)).toEqual([0, 1]);
});

test('a change of settings puts back the mark that was set off', async () => {
  const { page } = await readHtml(`<p>${CLAIM}</p>`);
  const { size } = CSS.highlights;
  page.highlighter.activate(page.shown[0]!.painted.mark);
  page.show(DEFAULTS);
  expect(CSS.highlights.size).toBe(size);
});

test('a page that goes dark has the marks of a dark page', async () => {
  await readHtml(`<div id="it" style="background: #fff; color: #111"><p>${CLAIM}</p></div>`);
  expect([...CSS.highlights.keys()]).toEqual([highlightName('q7', 'vague', 'light')]);
  byId('it').style.cssText = 'background: #111; color: #eee';
  await vi.waitFor(() => expect([...CSS.highlights.keys()]).toEqual([highlightName('q7', 'vague', 'dark')]), 2000);
  expect(paintedWords()).toEqual([MARK]);
});

test('what the script before an update has left is taken away', async () => {
  CSS.highlights.set(highlightName('kx', 'vague', 'light'), new Highlight());
  CSS.highlights.set('search', new Highlight());
  await readHtml('<p>Nothing.</p>');
  expect([...CSS.highlights.keys()]).toEqual(['search']);
});

test('what is set off is the words that are read, in the colours of the page', async () => {
  const { page } = await readHtml(
    '<div style="background: #111; color: #eee"><p>Critics <img alt=""> say so.</p></div>',
  );
  const before = new Set(CSS.highlights.keys());
  page.highlighter.activate(page.shown[0]!.painted.mark);
  const [active, ...others] = [...CSS.highlights].filter(([name]) => !before.has(name));
  expect(others).toEqual([]);
  expect(active?.[0]).toBe(highlightName('q7', 'vague', 'dark-active'));
  expect(active?.[1].size).toBe(2);
});
