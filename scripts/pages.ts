/**
 * `npm run pages -- DIR`: opens every saved page of a folder in both browsers, with the page's own scripts left out, and
 * reports page by page what is painted. Fails when a page is changed by being read, when the two browsers differ, or when the
 * extension throws. The extension must be built.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Painted, paintedIn } from '../tests/support/painted.ts';
import { until } from './extension.ts';
import { launch } from './launch.ts';

/** Milliseconds for which nothing changes once a page has been read; saved pages without scripts stay as they are. */
const QUIET = 250;
/** Milliseconds after which a page that has not loaded is given up. */
const PATIENCE = 10_000;

const [folder, limit] = process.argv.slice(2);
if (!folder) {
  console.error('usage: npm run pages -- DIR [HOW_MANY]');
  process.exit(2);
}
const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .slice(0, limit === undefined ? undefined : Number(limit));

const server = createServer((request, response) => {
  const name = decodeURIComponent((request.url ?? '/').slice(1));
  if (!pages.includes(name)) {
    response.writeHead(404).end();
    return;
  }
  // Neither scripts nor anything from elsewhere: only the page's own markup and styles are tried.
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
  response.end(readFileSync(join(folder, name)));
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');

interface Seen {
  readonly words: readonly string[];
  readonly changed: boolean;
}

const seen = { chrome: new Map<string, Seen>(), firefox: new Map<string, Seen>() };
const errors: string[] = [];
for (const name of ['chrome', 'firefox'] as const) {
  const { browser, origin } = await launch(name, { extension: resolve('dist', name) });
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    if (error instanceof Error && String(error.stack).includes(origin)) errors.push(`${name}: ${error.message}`);
  });
  for (const file of pages) {
    const url = `http://127.0.0.1:${address.port}/${encodeURIComponent(file)}`;
    try {
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      const before = await page.evaluate('document.documentElement.outerHTML');
      const marks = await settled(() => paintedIn(page));
      const changed = before !== (await page.evaluate('document.documentElement.outerHTML'));
      seen[name].set(file, { words: marks.map(({ text }) => text), changed });
    } catch (error) {
      errors.push(`${name}: ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await browser.close();
}
server.close();

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

let failures = errors.length;
for (const error of errors) console.log(error);
for (const file of pages) {
  const [chrome, firefox] = [seen.chrome.get(file), seen.firefox.get(file)];
  const notes = [
    chrome?.changed === true ? 'changed in Chromium' : '',
    firefox?.changed === true ? 'changed in Firefox' : '',
    chrome?.words.join('\n') === firefox?.words.join('\n')
      ? ''
      : `the browsers differ: ${differences(chrome, firefox)}`,
  ].filter(Boolean);
  if (notes.length > 0) failures += 1;
  console.log(
    `${notes.length === 0 ? 'ok  ' : 'FAIL'} ${file}: ${chrome?.words.length ?? 0} marks ${notes.join('; ')}`,
  );
}
console.log(`${pages.length} pages, ${failures} failures`);
process.exitCode = failures === 0 ? 0 : 1;

function differences(one: Seen | undefined, other: Seen | undefined): string {
  const [a, b] = [one?.words ?? [], other?.words ?? []];
  return `${a.length} and ${b.length}; ${JSON.stringify([...only(a, b), ...only(b, a)].slice(0, 4))}`;
}

function only(these: readonly string[], those: readonly string[]): string[] {
  return these.filter((text) => !those.includes(text));
}
