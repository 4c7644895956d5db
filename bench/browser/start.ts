import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../../scripts/browsers.ts';
import { launch } from '../../scripts/launch.ts';
import { extensionPackage, unpack } from '../../scripts/packages.ts';
import { isRecord } from '../../src/platform/is-record.ts';
import { ask } from './ask.ts';
import { ANSWER, ASK } from './content/protocol.ts';
import { PREFS } from './run.ts';
import { servePages } from './serve-pages.ts';

/** Scripts of one extension run one after the other: the clock stands in two that lie around the one that ships. */
const BEGAN = `globalThis.began = performance.now();`;
const ENDED = `{
  const took = performance.now() - globalThis.began;
  addEventListener('${ASK}', (event) => {
    event.preventDefault();
    dispatchEvent(new CustomEvent('${ANSWER}', { detail: JSON.stringify(took) }));
  });
}`;

/** What every script pays that hears of settings, of messages and of the end: the browser makes its interface for it. */
const LISTENERS = `{
  const api = globalThis.browser ?? globalThis.chrome;
  api.runtime.onMessage.addListener(() => undefined);
  api.storage.onChanged.addListener(() => undefined);
  api.runtime.connect({ name: 'bench' });
  void api.storage.local.get('settings');
}`;

export type Started = 'as it ships' | 'its listeners alone';

/** Milliseconds that a content script takes to start, each time in a process that has run nothing yet. */
export async function startTimes(name: BrowserName, script: Started, rounds: number): Promise<number[]> {
  const extension = withClock(name, script);
  const site = await servePages();
  const { browser } = await launch(name, { extension, prefs: PREFS, welcome: true });
  const times: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const page = await browser.newPage();
      await page.goto(site.url('bare', `start-${round}`));
      times.push(Number(await ask(page, {})));
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return times;
}

/** The packed extension with the clock in its list of content scripts. Returns its folder. */
function withClock(name: BrowserName, which: Started): string {
  const folder = resolve('out', 'bench', `start-${name}`);
  unpack(extensionPackage(name), folder);
  const file = join(folder, 'manifest.json');
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const scripts = isRecord(manifest) ? manifest['content_scripts'] : undefined;
  const [script]: unknown[] = Array.isArray(scripts) ? scripts : [];
  if (!isRecord(manifest) || !isRecord(script) || !Array.isArray(script['js'])) throw new Error('No content script.');
  const timed = {
    ...script,
    js: ['began.js', ...(which === 'as it ships' ? script['js'] : ['listeners.js']), 'ended.js'],
  };
  writeFileSync(file, JSON.stringify({ ...manifest, content_scripts: [timed] }));
  writeFileSync(join(folder, 'began.js'), BEGAN);
  writeFileSync(join(folder, 'listeners.js'), LISTENERS);
  writeFileSync(join(folder, 'ended.js'), ENDED);
  return folder;
}
