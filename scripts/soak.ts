/**
 * `npm run soak [-- DIR [HOW_MANY]]`: reads pages in both browsers for a few minutes, one navigation after the other, with
 * switches turned at random, and looks each time whether the counts are those of a fresh reading, and all along whether memory
 * grows. Pages are those of DIR, or else the demo articles. The extension must be built.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { parseMessage } from '../src/platform/parse-message.ts';
import { CATEGORY_IDS, type CategoryId, type Counts, NO_COUNTS, totalOf } from '../src/engine/index.ts';
import { Driver, until } from '../tests/support/driver.ts';
import { paintedIn } from '../tests/support/painted.ts';
import { openSite } from '../tests/support/site.ts';
import { openExtensionPage, tabIdOf } from './extension.ts';
import { type InUse, memoryOf } from './memory.ts';
import { savedPagesIn, serveSavedPages } from './saved-pages.ts';

/** Navigations of both browsers together. */
const NAVIGATIONS = 1000;
/** Milliseconds after which a page that is still being read is given up. */
const PATIENCE = 20_000;
/** Memory is measured this many times; the first time when everything has been used once. */
const LOOKS = 5;
/** By how much memory may be higher at the end than at the first look, relative and in megabytes. */
const GROWTH = 1.25;
const SLACK = 16;
/** Milliseconds after which a page that is read for the first time is surely read. */
const FIRST = 1500;
const FRAMES = 500;
const TABS = 200;

const [folder = 'demo', wanted] = process.argv.slice(2);
const navigations = Number(wanted ?? NAVIGATIONS) / 2;
const files = savedPagesIn(folder);
if (files.length === 0 || !Number.isInteger(navigations)) {
  console.error('usage: npm run soak [-- DIR [HOW_MANY]]');
  process.exit(2);
}

const saved = await serveSavedPages(folder, files);
const own = await openSite();
const [first = ''] = files;

/** The same every time it is run, so that what it finds can be found again (Lehmer's generator). */
let seed = 20_260_101;
function random(below: number): number {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
}

const pick = <T>(from: readonly T[]): T => {
  const one = from[random(from.length)];
  if (one === undefined) throw new Error('Nothing to pick from.');
  return one;
};

/** The counts of a tab whose frames have all been read. */
async function countsOf(driver: Driver, tabId: number): Promise<Counts> {
  return until(async () => {
    const answer = parseMessage(
      await driver.inside.evaluate(`chrome.runtime.sendMessage({ call: 'summary', tabId: ${tabId} })`),
    );
    const summary = answer?.call === 'summaryChanged' ? answer.summary : undefined;
    return (summary?.state === 'done' || summary?.state === 'unreadable') && summary.counts;
  }, PATIENCE);
}

const problems: string[] = [];

for (const name of ['chrome', 'firefox'] as const) {
  const started = performance.now();
  const driver = await Driver.start(name);
  const page = await driver.launched.browser.newPage();
  await page.goto(saved.url(first), { waitUntil: 'domcontentloaded' });
  const tabId = await tabIdOf(driver.inside, page.url());
  const fresh = new Map<string, Counts>();
  const looks: InUse[] = [];
  const options = await openExtensionPage(driver.launched, 'src/options/index.html');
  await page.bringToFront();
  const off = new Set<CategoryId>();
  let toggles = 0;
  for (let i = 1; i <= navigations; i += 1) {
    const file = pick(files);
    if (random(4) === 0) {
      toggles += 1;
      const kind = pick(CATEGORY_IDS);
      await options.evaluate(`document.querySelector('[data-kind="${kind}"] [role=switch]').click()`);
      if (!off.delete(kind)) off.add(kind);
    }
    await page.goto(saved.url(file), { waitUntil: 'domcontentloaded' });
    try {
      // The first reading of a page is given the time to be complete; all later ones have to come to the same.
      if (!fresh.has(file)) await delay(FIRST);
      const expected = fresh.get(file) ?? (await countsOf(driver, tabId));
      fresh.set(file, expected);
      await until(async () => JSON.stringify(await countsOf(driver, tabId)) === JSON.stringify(expected), PATIENCE);
      await until(async () => (await paintedIn(page)).length === totalOf(expected, [...off]), PATIENCE);
    } catch {
      const found = JSON.stringify(await countsOf(driver, tabId).catch(() => 'nothing'));
      problems.push(`${name}: ${file}: ${found} instead of ${JSON.stringify(fresh.get(file))}, or painted otherwise`);
    }
    if (i % Math.floor(navigations / LOOKS) === 0) {
      await page.goto(saved.url(first), { waitUntil: 'domcontentloaded' });
      await countsOf(driver, tabId);
      looks.push(await memoryOf(driver, page));
    }
  }
  const failures = await driver.inside.evaluate(`chrome.runtime.sendMessage({ call: 'failuresOf', tabId: ${tabId} })`);
  if (JSON.stringify(failures) !== '[]') problems.push(`${name}: ${JSON.stringify(failures)}`);
  for (const part of ['page', 'extension'] as const) {
    const [least = 0] = looks.map((look) => look[part]);
    const last = looks.at(-1)?.[part] ?? 0;
    if (last > least * GROWTH + SLACK) problems.push(`${name}: memory of the ${part} grew from ${least} to ${last} MB`);
    console.log(`${name}: memory of the ${part}, MB: ${looks.map((look) => look[part].toFixed(1)).join(' ')}`);
  }
  console.log(`${name}: ${navigations} navigations, ${toggles} switches, ${seconds(started)} s`);

  const many = performance.now();
  await page.goto(own.url('a', `hostile/frames.html#${FRAMES}`), { waitUntil: 'domcontentloaded' });
  await until(async () => totalOf(await countsOf(driver, tabId)) === FRAMES + 1, 5 * PATIENCE).catch(() =>
    problems.push(`${name}: ${FRAMES} frames were not added up`),
  );
  console.log(`${name}: ${FRAMES} frames, ${seconds(many)} s`);
  await page.close();

  const tabs = performance.now();
  const urls = Array.from({ length: TABS }, (_, i) => `${saved.url(first)}#${i}`);
  await driver.inside.evaluate(
    `Promise.all(${JSON.stringify(urls)}.map((url) => chrome.tabs.create({ url, active: false }))).then(() => true)`,
  );
  const expected = String(totalOf(fresh.get(first) ?? NO_COUNTS, [...off]));
  await until(async () => {
    const texts = await driver.inside.evaluate(
      `chrome.tabs.query({ url: 'http://127.0.0.1/*' }).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))`,
    );
    return Array.isArray(texts) && texts.length === TABS && texts.every((text) => text === expected);
  }, 6 * PATIENCE).catch(() => problems.push(`${name}: ${TABS} tabs did not come to ${expected} marks each`));
  console.log(`${name}: ${TABS} tabs, ${seconds(tabs)} s`);
  await driver.close();
}
await saved.close();
await own.close();

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}

for (const problem of problems) console.log(problem);
console.log(`${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
