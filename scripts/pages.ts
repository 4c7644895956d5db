/**
 * `npm run pages -- DIR [HOW_MANY] [--slices | --scripts]`: opens every saved page of a folder in both browsers and reports page
 * by page. The extension must be built.
 *
 * As it is, the page's own scripts are left out; it fails when a page is changed by being read, when the two browsers differ, or
 * when the extension throws. With `--slices` a build that keeps the time reads the page, and no slice may be longer than 16 ms.
 * With `--scripts` the page's scripts run as well, and what is marked 3 s after loading must be what a fresh reader finds then.
 */
import { resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { ask } from '../bench/browser/ask.ts';
import type { Scan } from '../bench/browser/content/protocol.ts';
import { buildContentScript } from '../bench/browser/extension.ts';
import { type Painted, paintedIn } from '../tests/support/painted.ts';
import { until } from './extension.ts';
import { launch } from './launch.ts';
import { savedPagesIn, serveSavedPages } from './saved-pages.ts';

/** Milliseconds for which nothing changes once a page has been read; saved pages without scripts stay as they are. */
const QUIET = 250;
/** Milliseconds after which a page that has not loaded is given up. */
const PATIENCE = 10_000;
/** Milliseconds for which a page's scripts may go on. */
const SCRIPTED = 3000;
/** The longest slice, in milliseconds. */
const LONGEST = 16;

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

interface Seen {
  readonly words: readonly string[];
  readonly notes: readonly string[];
}

const seen = { chrome: new Map<string, Seen>(), firefox: new Map<string, Seen>() };
const errors: string[] = [];
for (const name of ['chrome', 'firefox'] as const) {
  const extension = isTimed ? await buildContentScript(name, 'bench/browser/content/scan.ts') : resolve('dist', name);
  const prefs = { 'privacy.reduceTimerPrecision': false };
  // The build that keeps the time greets nobody.
  const { browser, origin } = await launch(name, { extension, prefs, welcome: isTimed });
  for (const file of pages) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => {
      if (error instanceof Error && String(error.stack).includes(origin))
        errors.push(`${name}: ${file}: ${error.message}`);
    });
    page.on('dialog', (dialog) => void dialog.dismiss());
    try {
      await page.goto(site.url(file), {
        waitUntil: 'domcontentloaded',
        timeout: PATIENCE,
      });
      seen[name].set(file, isTimed ? await scanned(page) : await read(page));
    } catch (error) {
      errors.push(`${name}: ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    await page.close();
  }
  await browser.close();
}
await site.close();

async function read(page: Page): Promise<Seen> {
  const before = await page.evaluate('document.documentElement.outerHTML');
  const marks = await settled(() => paintedIn(page));
  const isChanged = before !== (await page.evaluate('document.documentElement.outerHTML'));
  return { words: marks.map(({ text }) => text), notes: isChanged ? ['changed by being read'] : [] };
}

/** What is painted once it no longer changes. */
async function settled(look: () => Promise<Painted[]>): Promise<Painted[]> {
  let last: string | undefined;
  return until(async () => {
    const marks = await look();
    const now = marks.map(({ text }) => text).join('\n');
    const isSame = now === last;
    last = now;
    if (!isSame) await delay(QUIET);
    return isSame && (await delay(QUIET), marks);
  });
}

async function scanned(page: Page): Promise<Seen> {
  await delay(values.scripts ? SCRIPTED : QUIET);
  const answer = await Promise.race([ask(page, {}), delay(PATIENCE)]);
  if (!isScan(answer)) throw new Error('nothing was heard of the content script');
  const longest = Math.max(0, ...answer.slices);
  const notes = longest > LONGEST ? [`a slice of ${longest.toFixed(1)} ms`] : [];
  if (answer.live.join('\n') !== answer.fresh.join('\n'))
    notes.push(`a fresh reader finds something else: ${differences(answer.live, answer.fresh)}`);
  return { words: answer.fresh, notes };
}

function isScan(value: unknown): value is Scan {
  return typeof value === 'object' && value !== null && 'live' in value && 'fresh' in value && 'slices' in value;
}

let failures = errors.length;
for (const error of errors) console.log(error);
for (const file of pages) {
  const [chrome, firefox] = [seen.chrome.get(file), seen.firefox.get(file)];
  const notes = [
    ...(chrome?.notes ?? []).map((note) => `Chromium: ${note}`),
    ...(firefox?.notes ?? []).map((note) => `Firefox: ${note}`),
  ];
  // Scripts may do one thing in one browser and another in the other.
  if (!values.scripts && chrome?.words.join('\n') !== firefox?.words.join('\n'))
    notes.push(`the browsers differ: ${differences(chrome?.words ?? [], firefox?.words ?? [])}`);
  if (notes.length > 0) failures += 1;
  console.log(
    `${notes.length === 0 ? 'ok  ' : 'FAIL'} ${file}: ${chrome?.words.length ?? 0} marks ${notes.join('; ')}`,
  );
}
console.log(`${pages.length} pages, ${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;

function differences(a: readonly string[], b: readonly string[]): string {
  return `${a.length} and ${b.length}; ${JSON.stringify([...only(a, b), ...only(b, a)].slice(0, 4))}`;
}

function only(these: readonly string[], those: readonly string[]): string[] {
  return these.filter((text) => !those.includes(text));
}
