import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { CATEGORY_IDS, type CategoryId, type Counts, NO_COUNTS, totalOf } from '../src/engine/index.ts';
import { Driver, until } from '../tests/support/driver.ts';
import { sizeOf } from '../tests/support/painted.ts';
import type { BrowserName } from './browsers.ts';
import { openExtensionPage, summaryIn, tabIdOf } from './extension.ts';
import { type InUse, memoryOf } from './memory.ts';

const AT_ONCE = 4;
/** Milliseconds after which a page that is still being read is given up: others are read at the same time. */
const PATIENCE = 60_000;
/** Milliseconds between two looks that have to be the same for a first reading to be taken as complete. */
const APART = 500;
/** Memory is looked at this many times; the first time when everything has been used once. */
const LOOKS = 5;
/** By how much memory may be higher at the end than at the first look, relative and in megabytes. */
const GROWTH = 1.25;
const SLACK = 16;
/** In so many navigations one switch is turned. */
const SWITCHES = 4;
/** Once so many things went wrong the rest is of no interest. */
const ENOUGH = 20;

/** A browser in use: what is switched off in it, and what the first reading of each page came to. */
export class SoakBrowser {
  readonly problems: string[] = [];
  private readonly off = new Set<CategoryId>();
  private readonly fresh = new Map<string, Counts>();
  private readonly started = performance.now();
  private visits = 0;
  private toggles = 0;

  private constructor(
    private readonly driver: Driver,
    private readonly options: Page,
  ) {}

  static async start(name: BrowserName): Promise<SoakBrowser> {
    const driver = await Driver.start(name);
    return new SoakBrowser(driver, await openExtensionPage(driver.launched, 'src/options/index.html'));
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  /** Goes from page to page at random, in several tabs at once. */
  async navigate(urls: readonly string[], navigations: number): Promise<void> {
    const [first = ''] = urls;
    const one = await this.openTab(first, 0);
    const tabs = [one];
    while (tabs.length < AT_ONCE) tabs.push(await this.openTab(`${first}#${tabs.length}`, tabs.length));
    const looks: InUse[] = [];
    while (looks.length < LOOKS) {
      const end = ((looks.length + 1) * navigations) / LOOKS;
      await Promise.all(
        tabs.map(async ({ page, id, random }) => {
          while (this.visits < end && this.problems.length < ENOUGH) {
            this.visits += 1;
            if (random(SWITCHES) === 0) await this.turn(random);
            await this.visit(page, id, urls[random(urls.length)] ?? first);
          }
          await page.goto(first, { waitUntil: 'domcontentloaded' });
        }),
      );
      looks.push(await memoryOf(this.driver, one.page));
    }
    this.say(`${this.visits} navigations over ${this.fresh.size} pages, ${this.toggles} switches`);
    this.judge(looks);
    const kept: unknown = await this.driver.inside.evaluate('chrome.storage.session.get(null)');
    const failed = Object.entries(Object(kept)).filter(([key]) => key.startsWith('failed-'));
    if (failed.length > 0) this.complain(JSON.stringify(failed));
    for (const { page } of tabs) await page.close();
  }

  /** Very many frames with a claim each, and one in the page around them, are added up. */
  async openFrames(url: string, frames: number): Promise<void> {
    const page = await this.driver.open(url, 'domcontentloaded');
    const id = await tabIdOf(this.driver.inside, page.url());
    await until(async () => totalOf((await this.countsOf(id)) ?? NO_COUNTS) === frames + 1, 2 * PATIENCE).catch(() =>
      this.complain(`${frames} frames were not added up`),
    );
    // The page goes on as without us: every frame has come, and what is in it is what the page has put there.
    const texts: unknown = await page.evaluate('Array.from(frames, (frame) => frame.document.body.innerHTML)');
    const isWhole = Array.isArray(texts) && texts.every((text, at) => text === `<p>Critics say it is frame ${at}.</p>`);
    if (!isWhole || texts.length !== frames) this.complain(`${frames} frames are not as the page has made them`);
    this.say(`${frames} frames in one page`);
    await page.close();
  }

  /** A page with one claim before more text than is read: the claim is painted, and the limit told. */
  async openLongText(url: string, megabytes: number): Promise<void> {
    const page = await this.driver.open(url, 'domcontentloaded');
    const id = await tabIdOf(this.driver.inside, page.url());
    await until(async () => (await summaryIn(this.driver.inside, id))?.limit, 2 * PATIENCE).catch(() =>
      this.complain(`${megabytes} MB in one text node were not read up to the limit`),
    );
    if ((await sizeOf(page)) !== 1) this.complain(`the claim before ${megabytes} MB of text is not marked once`);
    this.say(`${megabytes} MB in one text node`);
    await page.close();
  }

  /** Very many tabs with one page each: every button tells its sum. */
  async openTabs(url: string, tabs: number): Promise<void> {
    const { inside } = this.driver;
    const open = `chrome.tabs.create({ url: '${url}#' + at, active: false })`;
    await inside.evaluate(`Promise.all(Array.from({ length: ${tabs} }, (_, at) => ${open})).then(() => true)`);
    const marks = totalOf(this.fresh.get(url) ?? NO_COUNTS, [...this.off]);
    const expected = marks === 0 ? '' : String(marks);
    const badges = `tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))`;
    const pattern = `${new URL(url).protocol}//${new URL(url).hostname}/*`;
    await until(async () => {
      const texts = await inside.evaluate(
        `chrome.tabs.query({ url: '${pattern}' }).then((tabs) => Promise.all(${badges}))`,
      );
      return Array.isArray(texts) && texts.length === tabs && texts.every((text) => text === expected);
    }, 3 * PATIENCE).catch(() => this.complain(`${tabs} tabs did not come to “${expected}” each`));
    this.say(`${tabs} tabs`);
  }

  private async openTab(url: string, at: number) {
    const page = await this.driver.open(url, 'domcontentloaded');
    return { page, id: await tabIdOf(this.driver.inside, url), random: randomFrom(20_260_101 + at) };
  }

  private async turn(random: (below: number) => number): Promise<void> {
    const kind = CATEGORY_IDS[random(CATEGORY_IDS.length)] ?? 'vague';
    await this.options.evaluate(`document.querySelector('[data-kind="${kind}"] [role=switch]').click()`);
    if (!this.off.delete(kind)) this.off.add(kind);
    this.toggles += 1;
  }

  private async visit(page: Page, id: number, url: string): Promise<void> {
    let last = '';
    const look = async () => {
      const counts = await this.countsOf(id);
      const painted = await sizeOf(page);
      last = `${painted} painted, ${JSON.stringify(counts)}`;
      // What is known of the tab may still be of the page before: then other words are painted.
      return counts && painted === totalOf(counts, [...this.off]) && counts;
    };
    const expected = this.fresh.get(url);
    try {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      if (expected) await until(async () => JSON.stringify(await look()) === JSON.stringify(expected), PATIENCE);
      else this.fresh.set(url, await atRest(look));
    } catch (error) {
      this.complain(`${url}: ${last} instead of ${JSON.stringify(expected)}: ${String(error)}`);
    }
  }

  /** The counts of a tab whose frames have all been read. */
  private async countsOf(tabId: number): Promise<Counts | undefined> {
    const summary = await summaryIn(this.driver.inside, tabId);
    return summary?.state === 'done' || summary?.state === 'unreadable' ? summary.counts : undefined;
  }

  private judge(looks: readonly InUse[]): void {
    for (const part of ['page', 'extension'] as const) {
      const all = looks.map((look) => look[part]);
      const [first = 0] = all;
      const last = all.at(-1) ?? 0;
      if (last > first * GROWTH + SLACK) this.complain(`memory of the ${part} grew from ${first} to ${last} MB`);
      this.say(`memory of the ${part}, MB: ${all.map((megabytes) => megabytes.toFixed(1)).join(' ')}`);
    }
  }

  private say(what: string): void {
    const seconds = ((performance.now() - this.started) / 1000).toFixed(0);
    console.log(`${this.driver.launched.name}, ${seconds} s: ${what}`);
  }

  private complain(what: string): void {
    this.problems.push(`${this.driver.launched.name}: ${what}`);
  }
}

/** The answer once it stays the same for a while. */
async function atRest<T>(ask: () => Promise<T | false | undefined>): Promise<T> {
  let last: string | undefined;
  return until(async () => {
    const now = await ask();
    const isSame = Boolean(now) && JSON.stringify(now) === last;
    last = JSON.stringify(now);
    if (!isSame) await delay(APART);
    return isSame && now;
  }, PATIENCE);
}

/** The same numbers in every run, so that what is found can be found again (Lehmer's generator). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}
