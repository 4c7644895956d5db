/**
 * `npm run dev [-- --browser firefox]`: opens a browser with the extension on the demo article, and after every change of
 * a source builds again, loads the extension again and shows the article again.
 */
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { browserChoice, withoutDisplay } from './browser-choice.ts';
import { launch } from './launch.ts';
import { serve } from './serve.ts';

/** Editors write a file in several steps; milliseconds to wait for the last of them. */
const QUIET = 100;

const name = browserChoice();
// A folder of its own, so that a build for the store is never a half-finished one from here.
const extension = resolve('dist', `dev-${name}`);
const rebuild = () => build({ mode: name, logLevel: 'warn', build: { outDir: extension, minify: false } });

await rebuild();
const demo = await serve('demo');
const launched = await launch(name, { extension, headless: withoutDisplay() });
const [article = await launched.browser.newPage()] = await launched.browser.pages();
await article.goto(`${demo.url}/`);
console.log(
  `Ready in ${name}. A change in src, public or manifest.json loads the extension again; close the browser to end.`,
);

let timer: NodeJS.Timeout | undefined;
let work = Promise.resolve();
const watchers = ['src', 'public', 'manifest.json'].map((path) =>
  watch(path, { recursive: path !== 'manifest.json' }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => (work = work.then(reload)), QUIET);
  }),
);
launched.browser.on('disconnected', () => {
  for (const watcher of watchers) watcher.close();
  clearTimeout(timer);
  void demo.close();
});

async function reload(): Promise<void> {
  try {
    await rebuild();
    await launched.browser.installExtension(extension);
    await article.goto(`${demo.url}/`);
    console.log('Loaded again.');
  } catch (error) {
    // A source that does not build is the normal state of work in progress: say it and wait for the next change.
    console.error(error instanceof Error ? error.message : error);
  }
}
