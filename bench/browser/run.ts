import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browsers.ts';
import { launch } from '../../scripts/launch.ts';
import { ask } from './ask.ts';
import type { Ask, Run, Way } from './content/protocol.ts';
import { buildContentScript } from './extension.ts';
import type { BenchPage } from './pages.ts';
import { servePages, type ServedPages } from './serve-pages.ts';

/** Firefox rounds the clock of a content script to 1 ms unless it is told not to. */
export const PREFS = { 'privacy.reduceTimerPrecision': false };

/** Chromium lets a page that is measured collect its garbage. */
const ARGS = ['--js-flags=--expose-gc'];

/** How one way did on one page: its runs by round; in rounds that it had no part in there is none. */
export interface Measured {
  /** What was measured together: the page, and whether peers were there. */
  readonly group: string;
  readonly way: Way;
  readonly isCold: boolean;
  readonly runs: readonly (Run | undefined)[];
}

interface Plan {
  readonly page: BenchPage['name'];
  /** Peers are measured apart from the limit: what they leave behind in the page's heap would be cleared away at the cost of others. */
  readonly isOfPeers?: boolean;
  readonly ways: readonly Way[];
  /** Ways that take so long that they run in every fourth round only. */
  readonly slow?: readonly Way[];
  /**
   * Rounds that do not count, for browsers compile what runs often, and Firefox goes on doing so for 5 MB of text; a small page
   * is read several times over in them.
   */
  readonly warmUp: number;
  readonly copies?: number;
  /** Each run leaves so much garbage that the next one, whichever it is, would have to clear it away. */
  readonly collects?: boolean;
  readonly rounds: number;
}

/** What is measured warm: the ways in turn, so that whatever else the machine does falls on all of them. */
const PLANS: readonly Plan[] = [
  { page: 'article', ways: ['walk', 'pipe', 'ours'], warmUp: 40, copies: 20, rounds: 60 },
  {
    page: 'article',
    isOfPeers: true,
    ways: ['pipe', 'collect', 'ours', 'innerhtml', 'mark.js'],
    slow: ['mark.js-phrases'],
    warmUp: 40,
    copies: 20,
    rounds: 13,
  },
  { page: 'long', ways: ['walk', 'pipe', 'ours'], warmUp: 30, rounds: 31 },
  {
    page: 'long',
    isOfPeers: true,
    ways: ['pipe', 'collect', 'ours'],
    slow: ['innerhtml', 'mark.js'],
    warmUp: 20,
    rounds: 9,
  },
  { page: 'huge', ways: ['walk', 'pipe', 'collect', 'ours'], warmUp: 6, rounds: 7, collects: true },
  { page: 'article', ways: ['live-alone', 'live-ours'], warmUp: 12, rounds: 3 },
  { page: 'huge', ways: ['live-alone', 'live-ours'], warmUp: 8, rounds: 3 },
];
const SLOW_EVERY = 4;

/** Ways that are also measured as the first thing that happens in a process, on pages as they came. */
const COLD: readonly Way[] = ['pipe', 'ours'];
const COLD_ROUNDS = 7;

/** Measures every way of reading a page in a real browser. */
export async function measure(name: BrowserName, isShort: boolean): Promise<Measured[]> {
  const site = await servePages();
  const extension = await buildContentScript(name, 'bench/browser/content/main.ts');
  const { browser } = await launch(name, { extension, prefs: PREFS, args: ARGS, welcome: true });
  const measured: Measured[] = [];
  try {
    for (const plan of PLANS)
      measured.push(...(await warm(browser, site, isShort ? { ...plan, warmUp: 0, rounds: 1 } : plan)));
    for (const page of ['bare', 'article', 'long', 'huge'] as const)
      measured.push(...(await cold(browser, site, page, isShort ? 1 : COLD_ROUNDS)));
  } finally {
    await browser.close();
    await site.close();
  }
  return measured;
}

async function warm(browser: Browser, site: ServedPages, plan: Plan): Promise<Measured[]> {
  const { page, ways, slow = [], warmUp, copies = 1, rounds, collects = false, isOfPeers = false } = plan;
  const tab = await browser.newPage();
  await tab.goto(site.url(page));
  const runs = new Map<Way, (Run | undefined)[]>([...ways, ...slow].map((way) => [way, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [way, all] of runs) {
      const isLeftOut = slow.includes(way) && (round < 0 || round % SLOW_EVERY !== 0);
      const run = isLeftOut ? undefined : await runIn(tab, { way, copies: round < 0 ? copies : 1, collects });
      if (round >= 0) all.push(run);
    }
  }
  await tab.close();
  const group = isOfPeers ? `${page}, peers` : page;
  return [...runs].map(([way, all]) => ({ group, way, isCold: false, runs: all }));
}

/** Each run in a process of its own, none of them the first of the browser. */
async function cold(browser: Browser, site: ServedPages, page: BenchPage['name'], rounds: number): Promise<Measured[]> {
  const runs = new Map<Way, Run[]>(COLD.map((way) => [way, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [way, all] of runs) {
      const tab = await browser.newPage();
      await tab.goto(site.url(page, `${page}-${way}-${round}`));
      all.push(await runIn(tab, { way, copies: 0, collects: false }));
      await tab.close();
    }
  }
  return [...runs].map(([way, all]) => ({ group: page, way, isCold: true, runs: all }));
}

async function runIn(page: Page, question: Ask): Promise<Run> {
  const answer = await ask(page, question);
  if (!isRun(answer)) throw new Error(`The bench failed: ${JSON.stringify(answer)}`);
  return answer;
}

function isRun(value: unknown): value is Run {
  return typeof value === 'object' && value !== null && 'total' in value && 'slices' in value && 'marks' in value;
}
