/**
 * `npm start [-- --browser firefox]`: builds the extension and opens a browser with it on the demo article.
 * Without a display it runs headless, prints the counts of the popup and saves a screenshot.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { browserChoice, withoutDisplay } from './browser-choice.ts';
import { openExtensionPage, tabIdOf } from './extension.ts';
import { until } from './until.ts';
import { launch } from './launch.ts';
import { serve } from './serve.ts';

const name = browserChoice();
const headless = withoutDisplay();

await build({ mode: name, logLevel: 'warn' });
const demo = await serve('demo');
const launched = await launch(name, { extension: resolve('dist', name), headless });
const [article = await launched.browser.newPage()] = await launched.browser.pages();
await article.goto(`${demo.url}/`);

if (headless) {
  await report();
  await launched.browser.close();
  await demo.close();
} else {
  console.log('The demo article is open. Close the browser to end.');
  launched.browser.on('disconnected', () => void demo.close());
}

async function report(): Promise<void> {
  const popup = await openExtensionPage(launched, 'src/popup/index.html');
  const tab = await tabIdOf(popup, `${demo.url}/`);
  await popup.goto(`${launched.origin}/src/popup/index.html?tab=${tab}`, { waitUntil: [] });
  await until(() => popup.evaluate('document.body.dataset.state === "normal"'));
  console.log(String(await popup.evaluate('document.body.innerText')));
  mkdirSync('out', { recursive: true });
  const picture = join('out', `demo-${name}.png`);
  await article.bringToFront();
  await article.screenshot({ path: picture });
  console.log(`\nThe page as a reader sees it: ${picture}`);
}
