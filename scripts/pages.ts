/**
 * `npm run pages -- DIR [HOW_MANY] [--slices | --scripts]`: opens every saved page of a folder in both browsers and reports page
 * by page. The extension must be built.
 *
 * As it is, the page's own scripts are left out; it fails when a page is changed by being read, when the two browsers differ,
 * when something goes wrong in the extension, or when anything is loaded but the page itself. With `--slices` a build that keeps
 * the time reads the page, and no slice may be longer than 16 ms. With `--scripts` the page's scripts run as well, and what is
 * marked 3 s after loading must be what a fresh reader finds then.
 *
 * A slice has in it whatever other programs did to the machine meanwhile, and nothing can make it shorter than it is: a page with
 * a slice that is too long is read again, and its shortest longest slice counts.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildContentScript } from '../bench/browser/extension.ts';
import { openExtensionPage } from './extension.ts';
import { launch } from './launch.ts';
import { differences, openAndSee, painted, scanned, type Seen } from './page-readings.ts';
import { savedPagesIn, serveSavedPages } from './saved-pages.ts';

/** Milliseconds until a page without scripts is asked what was found in it; one with scripts has more time to change. */
const QUIET = 250;
const SCRIPTED = 3000;
/** The longest slice, in milliseconds. */
const LONGEST = 16;
/** How often a page with a longer slice is read. */
const TRIES = 8;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scripts: { type: 'boolean', default: false }, slices: { type: 'boolean', default: false } },
});
const [folder, limit] = positionals;
if (!folder) {
  console.error('usage: npm run pages -- DIR [HOW_MANY] [--slices | --scripts]');
  process.exit(2);
}
const isTimed = values.scripts || values.slices;
const pages = savedPagesIn(folder).slice(0, limit === undefined ? undefined : Number(limit));
const site = await serveSavedPages(folder, pages, values.scripts);

const seen = { chrome: new Map<string, Seen>(), firefox: new Map<string, Seen>() };
for (const name of ['chrome', 'firefox'] as const) {
  const extension = isTimed ? await buildContentScript(name, 'bench/browser/content/scan.ts') : resolve('dist', name);
  const prefs = { 'privacy.reduceTimerPrecision': false };
  // The build that keeps the time greets nobody and has no pages of its own.
  const launched = await launch(name, { extension, prefs, welcome: isTimed });
  const { browser, origin } = launched;
  const inside = isTimed ? undefined : await openExtensionPage(launched, 'src/popup/index.html?driver');
  for (const file of pages) {
    const readings: Seen[] = [];
    do {
      const opened = { page: await browser.newPage(), origin, url: site.url(file) };
      const look = (page: Page) => (inside ? painted(page, inside) : scanned(page, values.scripts ? SCRIPTED : QUIET));
      readings.push(await openAndSee(opened, look));
    } while (readings.length < TRIES && readings.every(({ notes, slice }) => notes.length === 0 && slice > LONGEST));
    const [last] = readings.slice(-1);
    if (last) seen[name].set(file, { ...last, slice: Math.min(...readings.map(({ slice }) => slice)) });
  }
  await browser.close();
}
await site.close();

let failures = 0;
for (const file of pages) {
  const [chrome, firefox] = [seen.chrome.get(file), seen.firefox.get(file)];
  const notes = [...notesOf('Chromium', chrome), ...notesOf('Firefox', firefox)];
  // Scripts may do one thing in one browser and another in the other.
  if (!values.scripts && chrome?.words.join('\n') !== firefox?.words.join('\n'))
    notes.push(`the browsers differ: ${differences(chrome?.words ?? [], firefox?.words ?? [])}`);
  if (notes.length > 0) failures += 1;
  console.log(
    `${notes.length === 0 ? 'ok  ' : 'FAIL'} ${file}: ${chrome?.words.length ?? 0} marks ${notes.join('; ')}`,
  );
}
if (isTimed) {
  for (const [name, label] of [
    ['chrome', 'Chromium'],
    ['firefox', 'Firefox'],
  ] as const) {
    const slices = [...seen[name].values()].map(({ slice }) => slice).toSorted((a, b) => a - b);
    const at = (part: number) => slices[Math.floor((slices.length - 1) * part)]?.toFixed(1);
    console.log(`${label}: longest slice of a page ${at(0.5)} ms at the median, ${at(1)} ms at most`);
  }
}
console.log(`${pages.length} pages, ${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;

function notesOf(browser: string, page: Seen | undefined): string[] {
  if (!page) return [];
  const isLong = page.slice > LONGEST;
  return [...page.notes, ...(isLong ? [`a slice of ${page.slice.toFixed(1)} ms`] : [])].map(
    (note) => `${browser}: ${note}`,
  );
}
