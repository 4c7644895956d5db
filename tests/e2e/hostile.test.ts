import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { failuresIn, openCard, openExtensionPage, summaryIn, tabIdOf } from '../../scripts/extension.ts';
import { Driver, type Surface, until } from '../support/driver.ts';
import { isWhole, savedReport } from '../support/our-page.ts';
import { middleOfMark, painted, paintedIn, sizeOf } from '../support/painted.ts';
import { openSite, type Site } from '../support/site.ts';

const words = async (page: Page) => (await painted(page)).map(({ text }) => text);

/** Whether the page still answers within a moment: a click is heard, and the screen is drawn. */
async function answers(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        const give = setTimeout(() => done(false), 5000);
        document.body.addEventListener(
          'click',
          () =>
            requestAnimationFrame(() => {
              clearTimeout(give);
              done(true);
            }),
          { once: true },
        );
        document.body.click();
      }),
  );
}

/** What one of our surfaces shows once it lists so many findings: its words, and which elements are in it. */
const shownBy = async (surface: Surface | Page, list: string, count: number) => {
  const of = (what: string) => surface.evaluate(`((list) => ${what})(document.querySelector('${list}'))`);
  await until(() => of(`list?.querySelectorAll('.marked').length >= ${count}`).then(Boolean));
  const text = String(await of('list.textContent'));
  const tags = String(await of(`[...list.querySelectorAll('*')].map((one) => one.localName).join(' ')`));
  await surface.close();
  return { text, tags: tags.split(' ') };
};

describe.each(['chrome', 'firefox'] as const)('in %s', (name) => {
  let site: Site;
  let driver: Driver;

  beforeAll(async () => {
    site = await openSite();
    driver = await Driver.start(name);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  /** Some pages take long to load: what counts is what happens while they do. */
  const open = (path: string) => driver.open(site.url('a', `hostile/${path}.html`), 'domcontentloaded');
  test('named elements that hide the properties of document, form and window hide no claim', async () => {
    const page = await open('clobbered');
    await until(async () => (await sizeOf(page)) >= 4).catch(() => undefined);
    expect(await words(page)).toEqual(['Critics say', 'Insiders say', 'Some analysts believe', 'Observers warned']);
    await openCard(page, await middleOfMark(page, 'form'));
    await page.close();
  });

  test('built-ins that the page has turned into traps are not stepped on', async () => {
    const page = await open('polluted');
    await driver.untilBadge(page, '3');
    await delay(300);
    // The driver itself steps on them: what it finds is what was there before it came.
    const stepped = await page.evaluate('window.armed = false, window.stepped.join()');
    expect(stepped).toBe('');
    // The traps are there: whoever walks as the page does steps on them.
    const walk = `(() => { window.armed = true; try { document.body.textContent } catch {} window.armed = false; return stepped.length })()`;
    expect(await page.evaluate(walk)).toBe(1);
    expect(await words(page)).toEqual(['Critics say', 'Some analysts believe', expect.stringMatching('^is said to')]);
    await page.close();
  });

  test('text that looks like markup or script is only text, wherever it is shown', async () => {
    const page = await open('markup');
    await until(async () => (await sizeOf(page)) >= 4);
    const tab = await tabIdOf(driver.inside, page.url());
    const report = await openExtensionPage(driver.launched, `src/report/index.html?tab=${tab}`);
    await isWhole(report, '.findings li');
    expect(await report.evaluate(`document.querySelector('h1').textContent`)).toMatch(
      /^=HYPER.* <img src=x onerror="hacked=1">$/,
    );
    const csv = (await savedReport(report, 'CSV')).split('\r\n');
    expect(csv.join('\n')).toContain(`"'=HYPERLINK(""http://a.localhost/leak"")`);
    expect(csv.join('\n')).toContain(`"'=cmd|' /C calc'!A0 Some analysts believe`);
    for (const cell of csv.flatMap((row) => row.split(','))) expect(cell).not.toMatch(/^"?[=+@-]/);
    const surfaces = [
      await shownBy(report, '.report', 4),
      await shownBy(await driver.popup(page), '#excerpts', 4),
      await shownBy(await driver.panel(), '#unnamed-panel', 4),
    ];
    for (const { text, tags } of surfaces) {
      expect(text).toContain('<script>window.hacked = 1</script> ');
      expect(text).toContain(' <img src="leak.png" onerror="window.hacked = 1">');
      expect(text).toContain('"><svg onload=alert(1)> is only text, too');
      expect(tags).toEqual(expect.not.arrayContaining(['img', 'script', 'b']));
    }
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(site.requests.filter((path) => path.includes('leak'))).toEqual([]);
    await page.close();
  });

  test('odd characters neither hide what stands beside them nor turn the list around', async () => {
    const page = await open('odd-text');
    await until(async () => (await sizeOf(page)) >= 5);
    const found = (await words(page)).join(' | ');
    for (const claim of [
      'Some analysts believe',
      'Insiders say',
      'Observers warned',
      'Residents say',
      'Diplomats say',
    ]) {
      expect(found).toContain(claim);
    }
    const { text } = await shownBy(await driver.popup(page), '#excerpts', 5);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
    await page.close();
  });

  test('two hundred shadow roots, one in the other, are read to the last', async () => {
    const page = await open('shadow-roots');
    await driver.untilBadge(page, '2');
    await page.close();
  });

  test('a hundred frames are added up (npm run soak: five hundred)', async () => {
    const page = await driver.open(site.url('a', 'hostile/frames.html#100'), 'domcontentloaded');
    await driver.untilBadge(page, '101', 50_000);
    expect(await answers(page)).toBe(true);
    const texts = await page.evaluate('Array.from(frames, (frame) => frame.document.body.innerHTML)');
    expect(texts).toEqual(Array.from({ length: 100 }, (_, at) => `<p>Critics say it is frame ${at}.</p>`));
    await page.close();
  });

  test('two hundred thousand claims are all marked, and the page goes on', async () => {
    const page = await open('matches');
    await until(async () => (await sizeOf(page)) === 200_001, 50_000);
    // The page's own timers went on while it was read: where it is read in one go, there is at most one such turn.
    expect(Number(await page.evaluate('window.turns'))).toBeGreaterThan(10);
    expect(await answers(page)).toBe(true);
    await driver.untilBadge(page, '999+');
    await page.close();
  });

  test('ten megabytes in one text node are read up to a stated limit, and the popup says so (npm run soak: fifty)', async () => {
    const page = await driver.open(site.url('a', 'hostile/one-node.html#10'), 'domcontentloaded');
    await until(async () => (await sizeOf(page)) === 1, 40_000);
    expect(await answers(page)).toBe(true);
    const tabId = await tabIdOf(driver.inside, page.url());
    await until(async () => (await summaryIn(driver.inside, tabId))?.limit, 30_000);
    const popup = await driver.popup(page);
    const says = `document.body.innerText.includes(${JSON.stringify(english.limit_why.message)})`;
    await until(() => popup.evaluate(says).then(Boolean));
    await popup.close();
    await page.close();
  });

  test('a page that throws out our card and answers with a flood loses nothing but the card', async () => {
    const page = await open('storm');
    await until(async () => (await sizeOf(page)) === 101);
    const { x, y } = await middleOfMark(page, '#first');
    for (let i = 0; i < 5; i += 1) {
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      await delay(450);
      await page.mouse.move(1, 1);
    }
    const answered = await page.evaluate('window.answers');
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThanOrEqual(5);
    await until(async () => (await sizeOf(page)) === 101);
    expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
    expect(Number(await page.evaluate('window.toggles'))).toBeGreaterThan(1);
    const tab = await tabIdOf(driver.inside, page.url());
    expect(await failuresIn(driver.inside, tab)).toEqual([]);
    const frames = Number(await page.evaluate('window.frames_'));
    await until(async () => Number(await page.evaluate('window.frames_')) > frames + 3);
    await page.close();
  });

  test('text that never rests is read a few times a second, and the page goes on turning', async () => {
    const page = await open('restless');
    await until(async () => (await paintedIn(page)).some(({ text }) => text === 'Some analysts believe'));
    const before = Number(await page.evaluate('window.rounds'));
    const reads = Number(await page.evaluate('window.reads'));
    const start = Number(await page.evaluate('performance.now()'));
    // A fast page goes round so often before it is read once more.
    await until(() => page.evaluate(`window.rounds > ${before + 200} && window.reads > ${reads}`).then(Boolean));
    const seconds = (Number(await page.evaluate('performance.now()')) - start) / 1000;
    const again = Number(await page.evaluate('window.reads')) - reads;
    expect(again).toBeGreaterThan(0);
    expect(again / seconds).toBeLessThanOrEqual(11);
    expect(await answers(page)).toBe(true);
    await page.close();
  });
});
