import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';
import { launch } from '../../scripts/launch.ts';
import { ask } from './ask.ts';
import type { Ask, Run, Way } from './content/protocol.ts';
import { buildContentScript } from './extension.ts';
import type { BenchPage } from './pages.ts';
import { servePages } from './serve-pages.ts';

/** Firefox rounds the clock of a content script to 1 ms unless it is told not to. */
const PREFS = { 'privacy.reduceTimerPrecision': false };

export interface Measured {
  readonly browser: BrowserName;
  readonly page: BenchPage['name'];
  readonly way: Way;
  readonly isCold: boolean;
  readonly runs: readonly Run[];
}

interface Plan {
  readonly page: BenchPage['name'];
  readonly ways: readonly Way[];
  readonly rounds: number;
}

/** What is measured warm: the ways in turn, so that whatever else the machine does falls on all of them. */
const PLANS: readonly Plan[] = [
  { page: 'article', ways: ['walk', 'pipe', 'collect', 'ours', 'innerhtml', 'mark.js', 'mark.js-phrases'], rounds: 12 },
  { page: 'long', ways: ['walk', 'pipe', 'collect', 'ours', 'innerhtml', 'mark.js'], rounds: 10 },
  { page: 'huge', ways: ['walk', 'pipe', 'collect', 'ours'], rounds: 6 },
  { page: 'article', ways: ['live-alone', 'live-ours'], rounds: 2 },
  { page: 'huge', ways: ['live-alone', 'live-ours'], rounds: 2 },
];
/** Ways that are also measured as the first thing that a fresh browser does. */
const COLD: readonly Way[] = ['pipe', 'ours'];
const COLD_ROUNDS = 5;

/** Measures every way of reading a page in a real browser. */
export async function measure(name: BrowserName, isShort: boolean): Promise<Measured[]> {
  const site = await servePages();
  const extension = await buildContentScript(name, 'bench/browser/content/main.ts');
  const measured: Measured[] = [];

  const { browser } = await launch(name, { extension, prefs: PREFS, welcome: true });
  const tab = await browser.newPage();
  for (const { page, ways, rounds } of PLANS) {
    await tab.goto(site.url(page));
    const runs = new Map<Way, Run[]>(ways.map((way) => [way, []]));
    for (let round = 0; round < (isShort ? 2 : rounds); round += 1)
      for (const way of ways) runs.get(way)?.push(...(await runsIn(tab, { way, times: 1 })));
    // The first round warms up.
    for (const [way, all] of runs)
      measured.push({ browser: name, page, way, isCold: false, runs: all.slice(rounds > 2 ? 1 : 0) });
  }
  await browser.close();

  for (const page of ['article', 'long', 'huge'] as const) {
    const runs = new Map<Way, Run[]>(COLD.map((way) => [way, []]));
    for (let round = 0; round < (isShort ? 1 : COLD_ROUNDS); round += 1) {
      for (const way of COLD) {
        const { browser: fresh } = await launch(name, { extension, prefs: PREFS, welcome: true });
        const first = await fresh.newPage();
        await first.goto(site.url(page));
        runs.get(way)?.push(...(await runsIn(first, { way, times: 1 })));
        await fresh.close();
      }
    }
    for (const [way, all] of runs) measured.push({ browser: name, page, way, isCold: true, runs: all });
  }
  await site.close();
  return measured;
}

async function runsIn(page: Page, question: Ask): Promise<Run[]> {
  const answer = await ask(page, question);
  if (!Array.isArray(answer)) throw new Error(`The bench failed: ${JSON.stringify(answer)}`);
  return answer.filter(isRun);
}

function isRun(value: unknown): value is Run {
  return typeof value === 'object' && value !== null && 'total' in value && 'slices' in value && 'marks' in value;
}
