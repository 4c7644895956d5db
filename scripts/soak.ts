/**
 * `npm run soak [-- DIR [HOW_MANY]]`: a few minutes in both browsers at once: a thousand navigations in several tabs at once, with
 * switches turned at random. Each time the counts have to be those of the first reading, and what is painted has to be what the
 * switches say; memory may not grow, and nothing may go wrong. Then five hundred frames in one page, fifty megabytes in one
 * text node, and two hundred tabs.
 * Pages are those of DIR, or else the demo articles. The extension must be built.
 */
import { setup as pack } from '../tests/support/packed.ts';
import { openSite } from '../tests/support/site.ts';
import { savedPagesIn, serveSavedPages } from './saved-pages.ts';
import { SoakBrowser } from './soak-browser.ts';

/** Navigations of both browsers together. */
const NAVIGATIONS = 1000;
const FRAMES = 500;
/** Of text in one node. */
const MEGABYTES = 50;
const TABS = 200;

const [folder = 'demo', wanted] = process.argv.slice(2);
const navigations = Number(wanted ?? NAVIGATIONS) / 2;
const files = savedPagesIn(folder);
if (files.length === 0 || !Number.isInteger(navigations)) {
  console.error('usage: npm run soak [-- DIR [HOW_MANY]]');
  process.exit(2);
}

await pack();
const saved = await serveSavedPages(folder, files);
const own = await openSite();
const urls = files.map((file) => saved.url(file));
const browsers = await Promise.all((['chrome', 'firefox'] as const).map((name) => SoakBrowser.start(name)));
// Both at once: each leaves the machine time that it waits for pages.
await Promise.all(browsers.map((browser) => browser.navigate(urls, navigations)));
// One after the other: hundreds of frames leave it none.
for (const browser of browsers) {
  await browser.openFrames(own.url('a', `hostile/frames.html#${FRAMES}`), FRAMES);
  await browser.openLongText(own.url('a', `hostile/one-node.html#${MEGABYTES}`), MEGABYTES);
  await browser.openTabs(urls[0] ?? '', TABS);
  await browser.close();
}
const problems = browsers.flatMap((browser) => browser.problems);
await saved.close();
await own.close();

for (const problem of problems) console.log(problem);
console.log(`${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
